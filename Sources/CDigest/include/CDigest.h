#ifndef PARALLAX_CDIGEST_H
#define PARALLAX_CDIGEST_H

#include <stddef.h>
#include <stdint.h>

/// Writes the SHA-256 digest (FIPS 180-4) of `length` bytes as 64 lower-case hexadecimal
/// digits and a terminating zero into `out`, which must hold 65 bytes.
void cdigest_sha256_hex(const uint8_t *bytes, size_t length, char *out);

#endif
