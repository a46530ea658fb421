"""What a statement speaks of, for a question that names no measure: shoplifting in Sale was grim. What was June?"""

from collections.abc import Iterator, Sequence
from datetime import date

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.periods.period_words import PeriodReader
from bot.asking.question import Question
from bot.asking.reading.reading import read
from bot.asking.reading.statements import is_of_a_measure, names_in, times_in
from bot.asking.words.own_affairs_words import HAS_GONE, OF_NO_MEASURE
from bot.asking.words.statement_words import PLACING, SAFE
from bot.asking.words.tokens import plain_text, tokens_of

_LONGEST = 3


def with_what_was_spoken_of(question: str, statements: Sequence[str], vocabulary: Vocabulary, day: date) -> str | None:
    """The question with the one measure that the statements name, and the one area; None where it names one itself."""
    asked = plain_words(question)
    if any(_names_a_measure(asked, vocabulary)):
        return None
    measures: list[str] = []
    areas: list[str] = []
    for words in map(plain_words, statements):
        named: set[int] = set()
        for start, end, readings in names_in(words, vocabulary):
            said = " ".join(words[start:end])
            if any(one.sort is Sort.MEASURE for one in readings) and not {*words[start:end]} <= OF_NO_MEASURE:
                measures.append(said)
            elif any(one.sort is Sort.AREA for one in readings):
                if not _is_a_place(words, start, end, vocabulary):
                    return None
                areas.append(said)
                named |= {*range(start, end)}
        measures = measures or [*_said_otherwise(words, named, vocabulary, day)]
    if len({*measures}) != 1 or len({*areas}) > 1:
        return None
    named_here = any(one.sort is Sort.AREA for _, _, readings in names_in(asked, vocabulary) for one in readings)
    place = f" in {areas[0]}" if areas and not named_here else ""
    when = _when(statements, question, day) if _OF_THEN & {*asked} else None
    return f"{measures[0]}{place}{when or ''}: {question}"


_OF_THEN = frozenset({"was", "were", "had", "did"})


def _when(statements: Sequence[str], question: str, day: date) -> str | None:
    """The one time that the statements name, where the question names none: what was it."""
    found = [" ".join(words) for one in statements for words in _times(one, day)]
    return f" for {found[0]}" if len(found) == 1 and not [*_times(question, day)] else None


def _times(text: str, day: date) -> Iterator[list[str]]:
    tokens = tokens_of(plain_text(text))
    words = [token.word for token in tokens]
    for start, end in times_in(PeriodReader(tokens, day), len(words)):
        if not {*words[start:end]} <= SAFE:
            yield words[start:end]


def _is_a_place(words: Sequence[str], start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether something is told of an area: robbery in Sale, Sale robbery; not what the Sale Mail asked of all."""
    before = [word for word in words[max(start - 2, 0) : start] if word != "the"][-1:]
    if {*before} & (PLACING | {"for", "of"}) or {*words[end : end + 1]} & HAS_GONE:
        return True
    return any(is_of_a_measure(word, vocabulary) for word in (*before, *words[end : end + 1]))


def plain_words(text: str) -> list[str]:
    """The words of a text as they are read."""
    return [token.word for token in tokens_of(plain_text(text))]


def names_a_measure(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a measure, or a part of its name, stands in a text."""
    return any(_names_a_measure(plain_words(text), vocabulary))


def _names_a_measure(words: Sequence[str], vocabulary: Vocabulary) -> Iterator[bool]:
    for _, _, readings in names_in(words, vocabulary):
        yield any(one.sort is not Sort.AREA for one in readings)
    yield from (is_of_a_measure(word, vocabulary) for word in words if word not in SAFE | OF_NO_MEASURE)


def _said_otherwise(words: Sequence[str], named: set[int], vocabulary: Vocabulary, day: date) -> Iterator[str]:
    """The first words that by themselves are read as a measure: muggings, car break-ins."""
    for at in range(len(words)):
        for end in range(min(at + _LONGEST, len(words)), at, -1):
            said = words[at:end]
            if named & {*range(at, end)} or {*said} & (SAFE | OF_NO_MEASURE):
                continue
            found = read(" ".join(said), vocabulary, day).outcome
            if isinstance(found, Question) and len(found.measures) == 1 and not found.areas:
                yield " ".join(said)
                return
