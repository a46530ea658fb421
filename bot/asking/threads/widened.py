"""`Ok whole force then`, `all of them then` after a question of some of them that had no answer: of all of them.

What was said of whom or of which is left out because it is taken back now, and nothing else is.
"""

import re
from dataclasses import replace
from datetime import date

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Intent, Question
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.reading import read
from bot.asking.reading.span import Segmentation, Span
from bot.asking.reading.spans import segmentations
from bot.asking.threads.named_alone import named_alone
from bot.asking.words.field_words import Field
from bot.asking.words.tokens import plain_text, tokens_of
from bot.asking.words.word_sets import word_set

_OPENED = r"(?:(?:and|ok|okay|so|then|fine|right|well|just|give me|show me|for|what about|how about|in|across) )*"
_CLOSED = r"(?: (?:then|instead|please|pls|will do|would do|ll do|will be fine|is fine|is ok|is okay|works))*"
_ALL = re.compile(
    rf"^{_OPENED}(?:all(?: of (?:them|it|those))?|the (?:whole )?lot|the total|everyone|everything"
    rf"|all (?:ages|kinds|types)|overall){_CLOSED},?(?: (?:and |the )?[a-z]+ (?:too|as well|included))?$"
)
_HOME = re.compile(
    rf"^{_OPENED}(?:(?:the )?(?:whole|entire|full|all of the) (?:force|service)"
    rf"|(?:the )?force(?: ?wide| level| total| as a whole)?)(?: (?:one|figure|number|level))?{_CLOSED}$"
)
_JUST = re.compile(rf"^{_OPENED}(?:all|any|total|the|just|plain|overall)(?: of the)? (?P<name>.+?){_CLOSED}$")
_OF_WHOM = word_set("for of by among amongst from with in")
_PLAIN = frozenset({Field.HOME.value, Field.WHAT_IS.value, Field.TOTAL.value, Field.BY.value})


def widened(said: str, unanswered: str, vocabulary: Vocabulary, day: date) -> tuple[str, Question] | None:
    """The question without what narrowed it, in its words; None where it is not taken back, or more was asked."""
    home = _HOME.match(said) is not None
    tokens = tokens_of(plain_text(unanswered))
    path = segmentations(PlainQuestion(tokens, vocabulary, day, unanswered))[0]
    if not (home or _ALL.match(said) or _names_its_measure(said, path, vocabulary, day)):
        return None
    words = [token.word for token in tokens]
    kept = _kept(path, words, home=home)
    if kept is None:
        return _of_home(unanswered, path, words, vocabulary, day) if home else None
    text = " ".join(" ".join(words[span.start : span.end]) for span in kept)
    asked = read(text, vocabulary, day).outcome
    plain = isinstance(asked, Question) and asked.intent is Intent.VALUE and not asked.groups
    return (text, asked) if plain and isinstance(asked, Question) else None


def _of_home(
    unanswered: str, path: Segmentation, words: list[str], vocabulary: Vocabulary, day: date
) -> tuple[str, Question] | None:
    """A question that was understood and has no figure there, asked of the force: its measure may be said otherwise."""
    asked, key = read(unanswered, vocabulary, day).outcome, vocabulary.framework.home
    if key is None or not isinstance(asked, Question) or asked.intent is not Intent.VALUE or asked.groups or asked.by:
        return None
    text = " ".join(" ".join(words[one.start : one.end]) for one in path if not one.is_a(Sort.AREA))
    return text, replace(asked, areas=(key,), home_meant=True)


def _names_its_measure(said: str, path: Segmentation, vocabulary: Vocabulary, day: date) -> bool:
    """`All robbery then` after robbery of some: the same measure without more."""
    found = _JUST.match(said)
    named = {one.measures for one in named_alone(found["name"], vocabulary, day)} if found is not None else set()
    before = {one.key for span in path for one in span.readings if one.sort is Sort.MEASURE}
    return len(named) == 1 and all(len(one) == 1 and {*one} <= before for one in named)


def _kept(path: Segmentation, words: list[str], *, home: bool) -> list[Span] | None:
    """The measure, the time and, where it is not widened to the force, the place; None where more than those was asked.

    A measure that is said behind `for` or `by` says of whom the first one is.
    """
    measures = [span for span in path if span.is_a(Sort.MEASURE)]
    fields = {one.key for span in path for one in span.readings if one.sort is Sort.FIELD}
    broken_down = any(span.is_a(Sort.KIND) or span.is_a(Sort.DIMENSION) for span in path)
    if not measures or broken_down or not fields <= _PLAIN:
        return None
    of_whom = (not _OF_WHOM.isdisjoint(words[measures[0].end : span.start]) for span in measures[1:])
    if not all(of_whom):
        return None
    areas = [] if home else [span for span in path if span.is_a(Sort.AREA)]
    return [measures[0], *areas, *(span for span in path if span.period is not None)]
