#if !__has_include(<sha2.h>)
#error "Parallax needs the header sha2.h: apt-get install libmd-dev"
#endif

#include <sha2.h>

#include "CDigest.h"

_Static_assert(sizeof(SHA2_CTX) <= sizeof(cdigest_sha256), "cdigest_sha256 is too small");

void cdigest_sha256_begin(cdigest_sha256 *state) { SHA256Init((SHA2_CTX *)state); }

void cdigest_sha256_add(cdigest_sha256 *state, const uint8_t *bytes, size_t length) {
  SHA256Update((SHA2_CTX *)state, bytes, length);
}

void cdigest_sha256_end(cdigest_sha256 *state, char *out) { SHA256End((SHA2_CTX *)state, out); }
