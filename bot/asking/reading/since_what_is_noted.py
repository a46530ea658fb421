"""`Has robbery in Sale dropped since Op Lantern`: since the time of the one note on that measure that tells of it."""

import re
from collections.abc import Callable
from dataclasses import replace

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.periods.period_names import MONTH_NUMBERS, month_of
from bot.asking.question import Question, Read
from bot.asking.words.tokens import plain_text, stem, tokens_of, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.annotations import Annotation
from bot.figures.periods import Period

_SINCE = re.compile(r"\bsince (?P<what>(?:the |our |that )?[\w'’-]+(?: [\w'’-]+){0,5}?)(?=[\s?.!]*$|,)", re.IGNORECASE)
_BEFORE = re.compile(
    rf"\b(?P<month>{'|'.join(MONTH_NUMBERS)}),? (?:just |right )?before (?P<what>(?:the |our |that )?[\w'’-]+"
    r"(?: [\w'’-]+){0,5}?)(?=[\s?.!]*$|,)",
    re.IGNORECASE,
)
"""`January before call-back came in`: the newest of the name before what is noted."""
_SMALL = word_set(
    "the our that this a op ops operation new started starting start began begin came come in went live "
    "we they can could able is are was were have has had been being just"
)


def since_what_is_noted(found: Read, text: str, vocabulary: Vocabulary, again: Callable[[str], Read]) -> Read:
    """What is read with the time of the note in its place, which is told; as it was where that is no question.

    The note has to be on the measure that is asked for, in its area or one around it, and has to hold all that is
    said; of several notes of other times none is meant.
    """
    said = None if isinstance(found.outcome, Question) else _SINCE.search(text) or _BEFORE.search(text)
    if said is None:
        return found
    at = said.start("what" if said.re is _SINCE else "month")
    words = {stem(token.word) for token in tokens_of(plain_text(said["what"])) if token.word not in _SMALL}
    notes = [one for one in vocabulary.framework.annotations if words and words <= {*map(stem, words_of(one.text))}]
    for start in dict.fromkeys(one.start for one in notes):
        then = start if said.re is _SINCE else _newest_before(said["month"], start)
        put = again(f"{text[:at]}{then.in_words}{text[said.end('what') :]}")
        asked = put.outcome
        if isinstance(asked, Question) and {one.start for one in notes if _is_on(one, asked, vocabulary)} == {start}:
            return replace(put, corrected=(*put.corrected, (text[at : said.end("what")], then.in_words)))
    return found


def _newest_before(month: str, start: Period) -> Period:
    """The newest month of a name that was over when something began."""
    number = MONTH_NUMBERS[month.casefold()]
    this = month_of(start.start.year, number)
    return this if this.end < start.start else month_of(start.start.year - 1, number)


def _is_on(note: Annotation, asked: Question, vocabulary: Vocabulary) -> bool:
    """Whether a note is on the one measure that is asked for, and on each of its areas or one around it."""
    around = vocabulary.framework.with_ancestors
    return asked.measures == (note.measure,) and all(note.area in around(area) for area in asked.areas)
