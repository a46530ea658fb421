"""By what a measure is counted in groups, as its own description says: use of force, each under its main tactic."""

import re
from functools import lru_cache

from bot.asking.words.tokens import plain_text, stem
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Measure, dimension_of

_SAID = re.compile(
    r"\b(?:by|under) (?:(?:its|the|their|each|an?) )*(?:(?:main|principal|primary|lead|first|recorded) )?"
    r"(?:(?:kind|type|sort|category) of )?(?P<what>[a-z]+)(?: of (?:the|an?|each) \w+)?(?=[,.;]|$)"
)
_NO_GROUPS = word_set(
    "police officers officer staff month quarter week day year date time area place force law definition home default "
    "post phone letter email hand court way now then public people person persons adult adults child children man men "
    "woman women boy boys girl girls youth youths partner partners stranger strangers family victim victims suspect "
    "suspects offender offenders driver drivers resident residents member members analyst analysts nobody anybody"
)
"""By whom, when or how something was done, and no kinds of it."""


def counted_by(measure: Measure) -> frozenset[str]:
    """The words, without their endings, for what the groups of a measure are; none where it has several dimensions."""
    if not measure.description or len({dimension_of(one.key) for one in measure.groups}) != 1:
        return frozenset()
    return _said_in(measure.description)


@lru_cache(maxsize=1024)
def _said_in(description: str) -> frozenset[str]:
    said = {found["what"] for found in _SAID.finditer(plain_text(description))}
    return frozenset(stem(word) for word in said - _NO_GROUPS if not word.endswith("ing"))
