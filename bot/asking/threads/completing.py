"""`In Coventry` after a question that was not understood: the question with what it lacked."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Intent, Question
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.reading import read
from bot.asking.reading.span import Segmentation, Span
from bot.asking.reading.spans import segmentations
from bot.asking.threads.named_alone import Named, named_alone
from bot.asking.words.english_words import NAMES_ELSEWHERE, is_english
from bot.asking.words.tokens import Token, plain_text, stem, tokens_of, words_of
from bot.asking.words.word_sets import word_set

_PLACING = word_set("in at near around across within for")
_TIMING = word_set("in during for since from at on over")
_LEADING = word_set("and or in at for around across during what about how of on the by with is it same thing again")
_GOES_ON = word_set("and same or but also")
_POINTS_BACK = word_set("it its them those")
POINTS_AT_IT = word_set("it its them theirs")
_FEWEST_WORDS = 4
_AND = r"(?:(?:and|ok|okay|so|fine|well|right|just|only|what about|how about),? )*"
_THEN = r",? (?:then|instead)(?: (?:please|pls))?"
_IN_ITS_PLACE = re.compile(
    rf"^{_AND}(?:(?P<of>for|of|by|with) (?=\w+(?: \w+)?$))?(?P<name>\w+(?: \w+)?)"
    rf"(?(of)(?:{_THEN})?|{_THEN})(?:,? (?:in |at |for )?(?P<behind>.+))?$"
)


def completed(
    unanswered: str, said: Sequence[Token], vocabulary: Vocabulary, day: date, *, corrects: bool
) -> str | None:
    """The words of the question with what is said now in the place of what it lacked; None where nothing fits.

    It must read as a question with no word left over. An area or a time fits where a word stands behind `in` and the
    like that is none of the language: `in men` says of whom. A measure fits where none is named; in the place of
    words only where they are taken back (`corrects`).
    """
    words = [token.word for token in said]
    rest = _without_leading(words)
    if not rest:
        return None
    tokens = tokens_of(plain_text(unanswered))
    found: dict[Question, str] = {}
    for named in named_alone(" ".join(rest), vocabulary, day):
        for path in segmentations(PlainQuestion(tokens, vocabulary, day, unanswered)):
            for whole in _with(named, " ".join(rest), path, [token.word for token in tokens], corrects):
                outcome = read(whole, vocabulary, day).outcome
                if isinstance(outcome, Question) and outcome.intent is not Intent.MEANING and _holds(outcome, named):
                    found.setdefault(outcome, whole)
    return next(iter(found.values())) if len({*found}) == 1 else None


def completed_in_its_place(
    unanswered: str, said: str, vocabulary: Vocabulary, day: date
) -> tuple[str, Question] | None:
    """`Children then, Kelby` after missing adults: what is said first in the place of what was not known.

    Only where the words were one run, and with what is said now are a name; what is named behind it is put to it.
    """
    found = _IN_ITS_PLACE.match(said)
    tokens = tokens_of(plain_text(unanswered))
    words = [token.word for token in tokens]
    path = segmentations(PlainQuestion(tokens, vocabulary, day, unanswered))[0]
    left = [span for span in path if not span.placed]
    run = bool(left) and left[-1].end - left[0].start == len(left)
    if found is None or not run or (found["of"] and words[left[0].start - 1] != found["of"]):
        return None
    name, behind = found["name"].split(), (found["behind"] or "").split()
    if behind and not named_alone(" ".join(behind), vocabulary, day):
        return None
    whole = " ".join([*words[: left[0].start], *name, *words[left[-1].end :], *behind])
    outcome = read(whole, vocabulary, day).outcome
    if not isinstance(outcome, Question) or len(outcome.measures) != 1 or outcome.intent is Intent.MEANING:
        return None
    measure = vocabulary.framework.measures[outcome.measures[0]]
    groups = [one for one in measure.groups if one.key in outcome.groups]
    names = (measure.name, *measure.aliases, *(each for one in groups for each in (one.name, *one.aliases)))
    known = {stem(word) for each in names for word in words_of(each)}
    return (whole, outcome) if {stem(word) for word in name} <= known else None


def stood_alone(unanswered: str, vocabulary: Vocabulary, day: date) -> bool:
    """Whether a question that was not understood was one of its own, and no follow-up itself.

    It names a measure, or it asks how many of something or says of something where and when.
    """
    tokens = tokens_of(plain_text(unanswered))
    words = [token.word for token in tokens]
    goes_on = words[:1] and (words[0] in _GOES_ON or words[:2] in (["what", "about"], ["how", "about"]))
    points_back = words[-1:] in (["that"], ["this"]) or not _POINTS_BACK.isdisjoint(words)
    if len(words) < _FEWEST_WORDS or goes_on or points_back:
        return False
    path = segmentations(PlainQuestion(tokens, vocabulary, day, unanswered))[0]
    if any(span.is_a(Sort.MEASURE) for span in path):
        return True
    placed = any(span.is_a(Sort.AREA) for span in path) and any(span.period is not None for span in path)
    return placed or words[:2] in (["how", "many"], ["how", "much"]) or words[:2] == ["number", "of"]


def names_more_than(unanswered: str, question: Question, vocabulary: Vocabulary, day: date) -> bool:
    """Whether a question that was not understood says where or when, and what is asked now says neither."""
    tokens = tokens_of(plain_text(unanswered))
    path = segmentations(PlainQuestion(tokens, vocabulary, day, unanswered))[0]
    says_where = any(span.is_a(Sort.AREA) for span in path) or says_where_unknown(path, [one.word for one in tokens])
    says_when = any(span.period is not None for span in path)
    return (says_where and question.home_meant) or (says_when and not question.period.words)


def says_where_unknown(path: Segmentation, words: Sequence[str]) -> bool:
    """Whether what is not known in a question stands behind `in` and the like: a place, or what narrows it as one."""
    return any(not span.placed and words[span.start - 1 : span.start] and _stands_behind(span, words) for span in path)


def _stands_behind(span: Span, words: Sequence[str]) -> bool:
    before = [word for word in words[: span.start] if word not in ("the", "a", "our", "this", "that")]
    return bool(before) and before[-1] in _PLACING - {"for"}


def _without_leading(words: Sequence[str]) -> list[str]:
    at = 0
    while at < len(words) and words[at] in _LEADING:
        at += 1
    return [*words[at:]]


def _holds(question: Question, named: Named) -> bool:
    """Whether what was said now is what the question is about, and not taken for something else in it."""
    periods = {one for said in named.periods for one in said.candidates}
    asked = {one for said in (question.period, *question.more_periods) for one in said.candidates}
    return (
        {*named.measures} <= {*question.measures}
        and {*named.areas} <= {*question.areas}
        and {*named.groups} <= {*question.groups}
        and periods <= asked
    )


def _with(named: Named, said: str, path: Segmentation, words: Sequence[str], corrects: bool) -> Iterator[str]:
    """The question in words with what was said where it fits."""
    left = [span for span in path if not span.placed]
    run = bool(left) and left[-1].end - left[0].start == len(left)
    before = words[left[0].start - 1] if left and left[0].start else ""
    unheard = run and not any(is_of_the_language(word) for word in words[left[0].start : left[-1].end])
    has_area = any(span.is_a(Sort.AREA) for span in path)
    has_measure = any(span.is_a(Sort.MEASURE) for span in path)
    has_period = any(span.period is not None for span in path)
    if named.areas and not has_area:
        if unheard and before in _PLACING:
            yield _put(words, left[0].start - 1, left[-1].end, f"in {said}")
        elif not left:
            yield " ".join([*words, "in", said])
    if named.periods and not has_period:
        if unheard and before in _TIMING:
            yield _put(words, left[0].start - 1, left[-1].end, said)
            yield _put(words, left[0].start, left[-1].end, said)
        elif not left:
            yield " ".join([*words, said])
    if named.measures and run and corrects and (around := _with_its_measure(left, path)) is not None:
        yield _put(words, *around, said)
    if (named.measures or named.groups) and not has_measure:
        if run and corrects:
            yield _put(words, left[0].start, left[-1].end, said)
        elif not left:
            yield " ".join([said, *words])


def _with_its_measure(left: Sequence[Span], path: Segmentation) -> tuple[int, int] | None:
    """Where words that are left over begin and end with the measure beside them: the whole of `knife crime`."""
    measures = [span for span in path if span.is_a(Sort.MEASURE)]
    start, end = left[0].start, left[-1].end
    if len(measures) != 1 or (measures[0].start != end and measures[0].end != start):
        return None
    return min(start, measures[0].start), max(end, measures[0].end)


def is_of_the_language(word: str) -> bool:
    """Whether a word is of everyday English, and no name of people or places."""
    return word not in NAMES_ELSEWHERE and is_english(word)


def _put(words: Sequence[str], start: int, end: int, said: str) -> str:
    return " ".join([*words[:start], said, *words[end:]])


def is_of_none(asked: Question, said: str) -> bool:
    """`Is it overdue`, of nothing that is named: a list of all is not what it points at."""
    return not (asked.measures or asked.topics) and not POINTS_AT_IT.isdisjoint(said.split())
