#ifndef PARALLAX_CICU_H
#define PARALLAX_CICU_H

#include <stddef.h>
#include <stdint.h>

/// ICU and Unicode versions, such as "72.1" and "15.0".
const char *cicu_icu_version(void);
const char *cicu_unicode_version(void);

// Properties of code points.

/// What a character means for finding words (UAX #29, table 3), as ICU's own rules read it: a
/// colon does not join letters, an at sign does, and the scripts whose words ICU finds with a
/// dictionary, or sets apart from others, go to ICU.
enum {
  CICU_WORD_OTHER = 0,
  CICU_WORD_LETTER = 1,
  CICU_WORD_HEBREW_LETTER = 2,
  CICU_WORD_NUMERIC = 3,
  CICU_WORD_EXTEND_NUM_LET = 4,
  CICU_WORD_MID_LETTER = 5,
  CICU_WORD_MID_NUM = 6,
  CICU_WORD_MID_NUM_LET = 7,
  CICU_WORD_SINGLE_QUOTE = 8,
  CICU_WORD_DOUBLE_QUOTE = 9,
  CICU_WORD_EXTEND = 10,
  CICU_WORD_DICTIONARY = 11
};
int32_t cicu_word_class(int32_t code_point);

/// What a character means for finding sentences (UAX #29, table 4).
enum {
  CICU_SENTENCE_OTHER = 0,
  CICU_SENTENCE_EXTEND = 1,
  CICU_SENTENCE_SEPARATOR = 2,
  CICU_SENTENCE_CARRIAGE_RETURN = 3,
  CICU_SENTENCE_SPACE = 4,
  CICU_SENTENCE_LOWER = 5,
  CICU_SENTENCE_UPPER = 6,
  CICU_SENTENCE_OTHER_LETTER = 7,
  CICU_SENTENCE_NUMERIC = 8,
  CICU_SENTENCE_FULL_STOP = 9,
  CICU_SENTENCE_CONTINUE = 10,
  CICU_SENTENCE_TERMINATOR = 11,
  CICU_SENTENCE_CLOSE = 12
};
int32_t cicu_sentence_class(int32_t code_point);
/// Non-zero for letters, for upper-case and title-case letters, for lower-case letters, for decimal
/// digits.
int32_t cicu_is_letter(int32_t code_point);
int32_t cicu_is_upper(int32_t code_point);
int32_t cicu_is_lower(int32_t code_point);
int32_t cicu_is_digit(int32_t code_point);
/// The lower-case form, where that is one code point, else the code point itself.
int32_t cicu_to_lower(int32_t code_point);
/// Non-zero for white space.
int32_t cicu_is_space(int32_t code_point);
/// The script as an ICU UScriptCode, and its four-letter ISO 15924 name.
int32_t cicu_script(int32_t code_point);
const char *cicu_script_name(int32_t script);

// Breaks. A breaker is used by one thread at a time.

typedef struct cicu_breaker cicu_breaker;

/// Opens a word ('w') or sentence ('s') breaker for a locale; NULL when ICU refuses.
cicu_breaker *cicu_breaker_open(char kind, const char *locale);
void cicu_breaker_close(cicu_breaker *breaker);
/// Sets the UTF-8 text, which must stay alive; returns 0 when ICU refuses.
int32_t cicu_breaker_set_text(cicu_breaker *breaker, const uint8_t *bytes, int32_t length);
/// Writes up to `capacity` next boundaries (UTF-8 offsets) and their rule statuses; returns how
/// many, 0 at the end.
int32_t cicu_breaker_next(cicu_breaker *breaker, int32_t *ends, int32_t *statuses,
                          int32_t capacity);

/// Writes the abbreviations whose full stop ends no sentence, as CLDR lists them for a language such
/// as "de", each before a line feed, UTF-8. Returns the number of bytes of the whole result, 0 where
/// CLDR has none.
int32_t cicu_abbreviations(const char *language, uint8_t *out, int32_t capacity);

// Strings: UTF-8 in, UTF-8 out. Each returns the number of bytes of the whole result, which is
// cut when it is larger than `capacity`, or -1 when ICU refuses.

/// Case folded (NFKC_Casefold), or with `keeps_case` NFKC; without diacritics (nonspacing marks)
/// but with `keeps_marks`.
int32_t cicu_fold(const uint8_t *bytes, int32_t length, int32_t keeps_case, int32_t keeps_marks,
                  uint8_t *out, int32_t capacity);
/// Composed (NFC).
int32_t cicu_compose(const uint8_t *bytes, int32_t length, uint8_t *out, int32_t capacity);
/// In Latin letters, lower case, without diacritics.
int32_t cicu_transliterate(const uint8_t *bytes, int32_t length, uint8_t *out, int32_t capacity);

// Encodings.

enum { CICU_CHARSET_NAME = 32 };
/// Writes the charsets that ICU's detector takes the bytes for, the likeliest first: each name
/// with its final zero in CICU_CHARSET_NAME bytes, and its confidence (0 to 100). Returns how many
/// there are, at most `capacity`. With `strips_tags`, markup is left out.
int32_t cicu_detect_charsets(const uint8_t *bytes, int32_t length, int32_t strips_tags,
                             char *names, int32_t *confidences, int32_t capacity);
/// Converts from a named charset to UTF-8; returns the number of bytes of the whole result or -1
/// when the charset is unknown.
int32_t cicu_to_utf8(const char *charset, const uint8_t *bytes, int32_t length, uint8_t *out,
                     int32_t capacity);

// Dates.

/// Writes the names of the months and weekdays of a locale, such as "fr" or "fa@calendar=persian":
/// six lists (months and short months as in a date, then standing alone; weekdays and short
/// weekdays from Sunday on, after an empty name), each after a form feed, each name after a line
/// feed. Returns the number of bytes of the whole result or -1 when ICU refuses.
int32_t cicu_date_names(const char *locale, uint8_t *names, int32_t capacity);
/// Writes the days since 1970-01-01 of a day in the calendar of a locale, such as
/// "@calendar=persian"; returns 0 when there is no such day.
int32_t cicu_day_number(const char *locale, int32_t year, int32_t month, int32_t day,
                        int64_t *days);

#endif
