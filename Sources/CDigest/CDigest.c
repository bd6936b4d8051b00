#if !__has_include(<sha2.h>)
#error "Parallax needs the header sha2.h: apt-get install libmd-dev"
#endif

#include <sha2.h>

#include "CDigest.h"

void cdigest_sha256_hex(const uint8_t *bytes, size_t length, char *out) {
  SHA2_CTX context;
  SHA256Init(&context);
  SHA256Update(&context, bytes, length);
  SHA256End(&context, out);
}
