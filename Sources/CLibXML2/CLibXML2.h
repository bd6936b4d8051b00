// Debian's libxml2 includes ICU's headers, which clash with the ICU inside Foundation when one
// compile sees both. Nothing here touches the one struct that differs without them
// (xmlCharEncodingHandler).
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/tree.h>
