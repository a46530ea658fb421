"""Words written without their vowels, as on a telephone (`lst mnth`, `n tht wk`), put as the words they stand for.

Only where nothing of the catalogue goes by them: `wk` may be a place, and `n` a beat.
"""

import re
from functools import lru_cache

from bot.asking.names.vocabulary import Vocabulary

_TEXTED = {
    "tht": "that",
    "thts": "thats",
    "n": "and",
    "nxt": "next",
    "prv": "previous",
    "wk": "week",
    "wks": "weeks",
    "mth": "month",
    "mths": "months",
    "mnth": "month",
    "mnths": "months",
    "qtr": "quarter",
    "qtrs": "quarters",
    "yr": "year",
    "yrs": "years",
    "b4": "before",
    "wots": "whats",
    "wot": "what",
    "wht": "what",
}
_ALONE = re.compile(
    rf"(?<![\w&/.'’-])(?<!\d )({'|'.join(sorted(_TEXTED, key=len, reverse=True))})(?![\w&/'’-])", re.IGNORECASE
)
"""Behind a number they are read as several: 12 mth."""
_TIMES = (
    r"(?:\d|two\b|three\b|four\b|six\b|twelve\b|few\b|full\b|week|month|quarter|year|wave|time\b|night\b|"
    r"fin(?:ancial)?\b|jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|season|q[1-4])"
)
_LAST = re.compile(rf"(?<![\w&/.'’-])lst(?= {_TIMES})", re.IGNORECASE)
"""`Lst` before a time; before all else it may be a list."""


def in_whole_words(text: str, vocabulary: Vocabulary) -> str:
    """A text with what was texted in full; one that holds nothing of the kind as it is."""
    named = _words_of_names(vocabulary)

    def in_full(said: re.Match[str]) -> str:
        word = said[1]
        may_be_a_letter = len(word) == 1 and word.isupper()
        return word if may_be_a_letter or word.lower() in named else _TEXTED[word.lower()]

    text = _ALONE.sub(in_full, text)
    return text if "lst" in named else _LAST.sub("last", text)


@lru_cache(maxsize=8)
def _words_of_names(vocabulary: Vocabulary) -> frozenset[str]:
    """Every word of a name of the catalogue."""
    return frozenset(word for words in vocabulary.names for word in words) | vocabulary.words_of_areas
