#if !__has_include(<unicode/ubrk.h>)
#error "Parallax needs ICU's headers: apt-get install libicu-dev"
#endif

#include "CICU.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/ucal.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/udat.h>
#include <unicode/udata.h>
#include <unicode/unorm2.h>
#include <unicode/ures.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>
#include <unicode/utrans.h>
#include <unicode/uvernum.h>

const char *cicu_icu_version(void) { return U_ICU_VERSION; }
const char *cicu_unicode_version(void) { return U_UNICODE_VERSION; }

static int needs_dictionary(UChar32 c) {
  if (u_getIntPropertyValue(c, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT) return 1;
  UErrorCode status = U_ZERO_ERROR;
  UScriptCode script = uscript_getScript(c, &status);
  return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA ||
         script == USCRIPT_HANGUL;
}

int32_t cicu_word_class(int32_t c) {
  if (c == 0x40) return CICU_WORD_EXTEND_NUM_LET;  // ICU keeps addresses and handles whole.
  switch (u_getIntPropertyValue(c, UCHAR_WORD_BREAK)) {
  case U_WB_EXTEND:
  case U_WB_FORMAT:
  case U_WB_ZWJ: return CICU_WORD_EXTEND;
  case U_WB_KATAKANA: return CICU_WORD_DICTIONARY;
  case U_WB_HEBREW_LETTER: return CICU_WORD_HEBREW_LETTER;
  case U_WB_NUMERIC: return CICU_WORD_NUMERIC;
  case U_WB_EXTENDNUMLET: return CICU_WORD_EXTEND_NUM_LET;
  case U_WB_MIDLETTER:
    return c == 0x3A || c == 0xFE55 || c == 0xFF1A ? CICU_WORD_OTHER : CICU_WORD_MID_LETTER;
  case U_WB_MIDNUM: return CICU_WORD_MID_NUM;
  case U_WB_MIDNUMLET: return CICU_WORD_MID_NUM_LET;
  case U_WB_SINGLE_QUOTE: return CICU_WORD_SINGLE_QUOTE;
  case U_WB_DOUBLE_QUOTE: return CICU_WORD_DOUBLE_QUOTE;
  case U_WB_ALETTER: return needs_dictionary(c) ? CICU_WORD_DICTIONARY : CICU_WORD_LETTER;
  case U_WB_OTHER: return needs_dictionary(c) ? CICU_WORD_DICTIONARY : CICU_WORD_OTHER;
  default: return CICU_WORD_OTHER;
  }
}

int32_t cicu_sentence_class(int32_t c) {
  switch (u_getIntPropertyValue(c, UCHAR_SENTENCE_BREAK)) {
  case U_SB_EXTEND:
  case U_SB_FORMAT: return CICU_SENTENCE_EXTEND;
  case U_SB_SEP:
  case U_SB_LF: return CICU_SENTENCE_SEPARATOR;
  case U_SB_CR: return CICU_SENTENCE_CARRIAGE_RETURN;
  case U_SB_SP: return CICU_SENTENCE_SPACE;
  case U_SB_LOWER: return CICU_SENTENCE_LOWER;
  case U_SB_UPPER: return CICU_SENTENCE_UPPER;
  case U_SB_OLETTER: return CICU_SENTENCE_OTHER_LETTER;
  case U_SB_NUMERIC: return CICU_SENTENCE_NUMERIC;
  case U_SB_ATERM: return CICU_SENTENCE_FULL_STOP;
  case U_SB_SCONTINUE: return CICU_SENTENCE_CONTINUE;
  case U_SB_STERM: return CICU_SENTENCE_TERMINATOR;
  case U_SB_CLOSE: return CICU_SENTENCE_CLOSE;
  default: return CICU_SENTENCE_OTHER;
  }
}

int32_t cicu_is_letter(int32_t c) { return u_isUAlphabetic(c); }
int32_t cicu_is_upper(int32_t c) { return u_isupper(c) || u_istitle(c); }
int32_t cicu_is_lower(int32_t c) { return u_islower(c); }
int32_t cicu_is_digit(int32_t c) { return u_isdigit(c); }
int32_t cicu_to_lower(int32_t c) { return u_tolower(c); }
int32_t cicu_is_space(int32_t c) { return u_isUWhiteSpace(c); }

int32_t cicu_script(int32_t c) {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(c, &status);
}

const char *cicu_script_name(int32_t script) { return uscript_getShortName((UScriptCode)script); }

struct cicu_breaker {
  UBreakIterator *iterator;
  UText text;
};

cicu_breaker *cicu_breaker_open(char kind, const char *locale) {
  UErrorCode status = U_ZERO_ERROR;
  cicu_breaker *breaker = calloc(1, sizeof *breaker);
  if (!breaker) return NULL;
  UText empty = UTEXT_INITIALIZER;
  breaker->text = empty;
  breaker->iterator =
      ubrk_open(kind == 's' ? UBRK_SENTENCE : UBRK_WORD, locale, NULL, 0, &status);
  if (U_FAILURE(status)) {
    free(breaker);
    return NULL;
  }
  return breaker;
}

void cicu_breaker_close(cicu_breaker *breaker) {
  if (!breaker) return;
  ubrk_close(breaker->iterator);
  utext_close(&breaker->text);
  free(breaker);
}

int32_t cicu_breaker_set_text(cicu_breaker *breaker, const uint8_t *bytes, int32_t length) {
  UErrorCode status = U_ZERO_ERROR;
  utext_openUTF8(&breaker->text, (const char *)bytes, length, &status);
  ubrk_setUText(breaker->iterator, &breaker->text, &status);
  if (U_FAILURE(status)) return 0;
  ubrk_first(breaker->iterator);
  return 1;
}

int32_t cicu_breaker_next(cicu_breaker *breaker, int32_t *ends, int32_t *statuses,
                          int32_t capacity) {
  int32_t count = 0;
  while (count < capacity) {
    int32_t end = ubrk_next(breaker->iterator);
    if (end == UBRK_DONE) break;
    ends[count] = end;
    statuses[count] = ubrk_getRuleStatus(breaker->iterator);
    count += 1;
  }
  return count;
}

// A buffer of UTF-16 that starts on the stack.
#define BUFFER 512

typedef struct {
  UChar local[BUFFER];
  UChar *units;
  int32_t length;
  int32_t capacity;
} buffer16;

static void buffer_init(buffer16 *b) {
  b->units = b->local;
  b->length = 0;
  b->capacity = BUFFER;
}

static int buffer_reserve(buffer16 *b, int32_t capacity) {
  if (capacity <= b->capacity) return 1;
  UChar *units = malloc((size_t)capacity * sizeof(UChar));
  if (!units) return 0;
  memcpy(units, b->units, (size_t)b->length * sizeof(UChar));
  if (b->units != b->local) free(b->units);
  b->units = units;
  b->capacity = capacity;
  return 1;
}

static void buffer_free(buffer16 *b) {
  if (b->units != b->local) free(b->units);
}

static int buffer_from_utf8(buffer16 *b, const uint8_t *bytes, int32_t length) {
  UErrorCode status = U_ZERO_ERROR;
  if (!buffer_reserve(b, length + 1)) return 0;
  u_strFromUTF8WithSub(b->units, b->capacity, &b->length, (const char *)bytes, length, 0xFFFD,
                       NULL, &status);
  return U_SUCCESS(status);
}

static int32_t buffer_to_utf8(const buffer16 *b, uint8_t *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = 0;
  u_strToUTF8WithSub((char *)out, capacity, &length, b->units, b->length, 0xFFFD, NULL, &status);
  if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) return -1;
  return length;
}

static int normalize(const UNormalizer2 *normalizer, const buffer16 *in, buffer16 *out) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t length =
      unorm2_normalize(normalizer, in->units, in->length, out->units, out->capacity, &status);
  if (status == U_BUFFER_OVERFLOW_ERROR) {
    status = U_ZERO_ERROR;
    if (!buffer_reserve(out, length + 1)) return 0;
    length =
        unorm2_normalize(normalizer, in->units, in->length, out->units, out->capacity, &status);
  }
  out->length = length;
  return U_SUCCESS(status);
}

static void remove_marks(buffer16 *b) {
  int32_t read = 0, write = 0;
  while (read < b->length) {
    UChar32 c;
    U16_NEXT(b->units, read, b->length, c);
    if (u_charType(c) == U_NON_SPACING_MARK) continue;
    U16_APPEND_UNSAFE(b->units, write, c);
  }
  b->length = write;
}

int32_t cicu_fold(const uint8_t *bytes, int32_t length, int32_t keeps_case, int32_t keeps_marks,
                  uint8_t *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *compatible =
      keeps_case ? unorm2_getNFKCInstance(&status) : unorm2_getNFKCCasefoldInstance(&status);
  const UNormalizer2 *decompose = unorm2_getNFDInstance(&status);
  const UNormalizer2 *compose = unorm2_getNFCInstance(&status);
  if (U_FAILURE(status)) return -1;
  buffer16 a, b;
  buffer_init(&a);
  buffer_init(&b);
  int32_t result = -1;
  if (buffer_from_utf8(&a, bytes, length) && normalize(compatible, &a, &b) &&
      normalize(decompose, &b, &a)) {
    if (!keeps_marks) remove_marks(&a);
    if (normalize(compose, &a, &b)) result = buffer_to_utf8(&b, out, capacity);
  }
  buffer_free(&a);
  buffer_free(&b);
  return result;
}

int32_t cicu_compose(const uint8_t *bytes, int32_t length, uint8_t *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *compose = unorm2_getNFCInstance(&status);
  if (U_FAILURE(status)) return -1;
  buffer16 a, b;
  buffer_init(&a);
  buffer_init(&b);
  int32_t result = -1;
  if (buffer_from_utf8(&a, bytes, length) && normalize(compose, &a, &b)) {
    result = buffer_to_utf8(&b, out, capacity);
  }
  buffer_free(&a);
  buffer_free(&b);
  return result;
}

int32_t cicu_transliterate(const uint8_t *bytes, int32_t length, uint8_t *out, int32_t capacity) {
  static _Thread_local UTransliterator *transliterator = NULL;
  UErrorCode status = U_ZERO_ERROR;
  if (!transliterator) {
    static const UChar id[] = u"Any-Latin; Latin-ASCII; Lower";
    transliterator = utrans_openU(id, -1, UTRANS_FORWARD, NULL, 0, NULL, &status);
    if (U_FAILURE(status)) return -1;
  }
  buffer16 a;
  buffer_init(&a);
  int32_t result = -1;
  if (buffer_from_utf8(&a, bytes, length) && buffer_reserve(&a, a.length * 8 + 64)) {
    int32_t limit = a.length;
    utrans_transUChars(transliterator, a.units, &a.length, a.capacity, 0, &limit, &status);
    if (U_SUCCESS(status)) result = buffer_to_utf8(&a, out, capacity);
  }
  buffer_free(&a);
  return result;
}

int32_t cicu_detect_charsets(const uint8_t *bytes, int32_t length, int32_t strips_tags,
                             char *names, int32_t *confidences, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&status);
  if (U_FAILURE(status)) return 0;
  ucsdet_enableInputFilter(detector, strips_tags != 0);
  ucsdet_setText(detector, (const char *)bytes, length, &status);
  int32_t found = 0;
  const UCharsetMatch **matches = ucsdet_detectAll(detector, &found, &status);
  int32_t count = 0;
  for (int32_t index = 0; U_SUCCESS(status) && index < found && count < capacity; index += 1) {
    const char *name = ucsdet_getName(matches[index], &status);
    int32_t confidence = ucsdet_getConfidence(matches[index], &status);
    if (U_FAILURE(status) || !name || strlen(name) >= CICU_CHARSET_NAME) break;
    strcpy(names + count * CICU_CHARSET_NAME, name);
    confidences[count] = confidence;
    count += 1;
  }
  ucsdet_close(detector);
  return count;
}

int32_t cicu_to_utf8(const char *charset, const uint8_t *bytes, int32_t length, uint8_t *out,
                     int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(charset, &status);
  if (U_FAILURE(status)) return -1;
  int32_t needed =
      ucnv_toAlgorithmic(UCNV_UTF8, converter, (char *)out, capacity, (const char *)bytes, length,
                         &status);
  ucnv_close(converter);
  if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) return -1;
  return needed;
}

// Appends the symbols of one kind, each after the byte `mark`; `count` of them at most.
static int append_symbols(buffer16 *out, const UDateFormat *format, UDateFormatSymbolType kind,
                          UChar mark) {
  int32_t count = udat_countSymbols(format, kind);
  for (int32_t index = 0; index < count; index += 1) {
    UErrorCode status = U_ZERO_ERROR;
    UChar name[64];
    int32_t length = udat_getSymbols(format, kind, index, name, 64, &status);
    if (U_FAILURE(status) || length > 64) length = 0;
    if (!buffer_reserve(out, out->length + length + 1)) return 0;
    out->units[out->length] = mark;
    memcpy(out->units + out->length + 1, name, (size_t)length * sizeof(UChar));
    out->length += length + 1;
  }
  return 1;
}

// Opened without fallback: the list of a parent, or of the process's own locale, is another one.
int32_t cicu_abbreviations(const char *language, uint8_t *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UResourceBundle *breaks = ures_openDirect(U_ICUDATA_NAME "-brkitr", language, &status);
  UResourceBundle *exceptions = ures_getByKey(breaks, "exceptions", NULL, &status);
  UResourceBundle *list = ures_getByKey(exceptions, "SentenceBreak", NULL, &status);
  int32_t count = U_SUCCESS(status) ? ures_getSize(list) : 0;
  buffer16 all;
  buffer_init(&all);
  int ok = 1;
  for (int32_t index = 0; ok && index < count; index += 1) {
    int32_t length = 0;
    const UChar *text = ures_getStringByIndex(list, index, &length, &status);
    if (U_FAILURE(status)) break;
    ok = buffer_reserve(&all, all.length + length + 1);
    if (!ok) break;
    memcpy(all.units + all.length, text, (size_t)length * sizeof(UChar));
    all.units[all.length + length] = '\n';
    all.length += length + 1;
  }
  int32_t result = ok ? buffer_to_utf8(&all, out, capacity) : 0;
  buffer_free(&all);
  ures_close(list);
  ures_close(exceptions);
  ures_close(breaks);
  return result < 0 ? 0 : result;
}

int32_t cicu_date_names(const char *locale, uint8_t *names, int32_t capacity) {
  static const UChar utc[] = u"UTC";
  static const UDateFormatSymbolType kinds[] = {
      UDAT_MONTHS, UDAT_SHORT_MONTHS, UDAT_STANDALONE_MONTHS, UDAT_STANDALONE_SHORT_MONTHS,
      UDAT_WEEKDAYS, UDAT_SHORT_WEEKDAYS};
  UErrorCode status = U_ZERO_ERROR;
  UDateFormat *format = udat_open(UDAT_LONG, UDAT_LONG, locale, utc, -1, NULL, 0, &status);
  if (U_FAILURE(status)) return -1;
  buffer16 all;
  buffer_init(&all);
  int32_t result = 1;
  for (size_t kind = 0; result > 0 && kind < sizeof kinds / sizeof *kinds; kind += 1) {
    result = buffer_reserve(&all, all.length + 1);
    if (result) all.units[all.length++] = '\f';
    if (result) result = append_symbols(&all, format, kinds[kind], '\n');
  }
  result = result ? buffer_to_utf8(&all, names, capacity) : -1;
  buffer_free(&all);
  udat_close(format);
  return result;
}

int32_t cicu_day_number(const char *locale, int32_t year, int32_t month, int32_t day,
                        int64_t *days) {
  static const UChar utc[] = u"UTC";
  UErrorCode status = U_ZERO_ERROR;
  UCalendar *calendar = ucal_open(utc, -1, locale, UCAL_TRADITIONAL, &status);
  if (U_FAILURE(status)) return 0;
  ucal_clear(calendar);
  ucal_setAttribute(calendar, UCAL_LENIENT, 0);
  ucal_set(calendar, UCAL_YEAR, year);
  ucal_set(calendar, UCAL_MONTH, month - 1);
  ucal_set(calendar, UCAL_DATE, day);
  double milliseconds = ucal_getMillis(calendar, &status);
  ucal_close(calendar);
  if (U_FAILURE(status)) return 0;
  *days = (int64_t)(milliseconds / 86400000.0);
  return 1;
}
