"""What is taken back within one message: ignore that, how many searches; for Brackwater, no sorry, Lowgate."""

import re
from datetime import date

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Question
from bot.asking.reading.reading import read

_SIGHS = r"(?:(?:oh|ok|okay|actually|sorry|no|wait|um|er|right|well|hang on)[\s,.]+)*"
_THIS = r"(?:(?:that|it|this)(?: (?:last|one|bit|part))?|(?:my|the|that) (?:last|previous|first|other) (?:\w+))"
_CLOSES = r"\s*[,.;:!\u2013\u2014\u2026-]+\s*"
_DROPPED = re.compile(
    rf"^(?:.*?[\s,.;:\u2013\u2014\u2026-])??{_SIGHS}(?:never ?mind(?: {_THIS})?|nvm"
    rf"|(?:please )?(?:ignore|scratch|scrap|forget|disregard|cancel|strike) {_THIS}){_CLOSES}(?P<rest>\S+ \S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_MEANT_FOR = re.compile(
    r"^(?:sorry,? )?(?:i )?meant (?P<new>[^-,:;]+?) (?:and )?not [^-,:;]+?\s*[-,:;\u2013\u2014]+\s*(?P<rest>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_PUT_RIGHT = re.compile(
    r"^(?P<first>.+?)\s*[,.;\u2013\u2014\u2026-]+\s*"
    r"(?:(?:oh|wait|hang on|um|er|actually)[\s,]+)*(?:no|sorry|scratch that|make (?:that|it)|i (?:meant|mean))\b[\s,]*"
    r"(?:(?:no|sorry|wait|actually|oops|rather|scratch that)[\s,]+)*(?:(?:make (?:that|it)|i (?:meant|mean)|meant)\s+)?"
    r"(?P<rest>(?!\s)(?!(?:about|for|to|if|but|that|this|and|or|the ones?|ones?|only|just)\b).+)$",
    re.IGNORECASE | re.DOTALL,
)
LONGEST = 600
"""In signs: nobody takes something back in a longer message, and to look for it would take long."""


def without_what_was_dropped(text: str) -> str:
    """`How many kids... sorry ignore that, how many searches`: what is asked then; else the text as it is."""
    if len(text) > LONGEST:
        return text
    found = _DROPPED.match(text)
    if found is not None:
        return found["rest"]
    found = _MEANT_FOR.match(text)
    return found["rest"] if found is not None and found["new"].casefold() in found["rest"].casefold() else text


def put_right_within(
    text: str, previous: Question | None, vocabulary: Vocabulary, day: date
) -> tuple[Question, str] | None:
    """`Crimes for 2024/25, no, make that 2023/24`: the question that was asked first, and what puts it right.

    None where nothing is put right, or the whole can be read as it stands.
    """
    found = _PUT_RIGHT.match(text) if len(text) <= LONGEST else None
    if found is None or isinstance(read(text, vocabulary, day, previous).outcome, Question):
        return None
    first = read(found["first"], vocabulary, day, previous).outcome
    return (first, f"no i meant {found['rest']}") if isinstance(first, Question) and first.measures else None
