#ifndef PARALLAX_CDIGEST_H
#define PARALLAX_CDIGEST_H

#include <stddef.h>
#include <stdint.h>

/// A SHA-256 digest (FIPS 180-4) that is being taken.
typedef struct {
  uint64_t opaque[32];
} cdigest_sha256;

/// Starts a digest.
void cdigest_sha256_begin(cdigest_sha256 *state);

/// Adds the next `length` bytes.
void cdigest_sha256_add(cdigest_sha256 *state, const uint8_t *bytes, size_t length);

/// Writes the digest as 64 lower-case hexadecimal digits and a terminating zero into `out`, which
/// must hold 65 bytes.
void cdigest_sha256_end(cdigest_sha256 *state, char *out);

#endif
