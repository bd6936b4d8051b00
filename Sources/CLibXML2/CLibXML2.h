// Debian's libxml2 is built with ICU, and its encoding.h then includes unicode/ucnv.h, which no
// Swift module that meets Foundation may see. Only the converter fields of
// xmlCharEncodingHandler depend on it, and nothing here touches those.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>
