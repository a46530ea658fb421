"""`By borough and district`, `rank districts and boroughs for robbery`: the same of areas of each kind.

Areas of two kinds are in no one order and no one list, since those of the one may hold, or lie beside, those of the
other.
"""

from collections.abc import Callable, Sequence

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Question, Read
from bot.asking.reading.part import Part
from bot.asking.words.name_forms import Words

_LONGEST = 3
_AND = ("and", "or", "&", "+", "/", "plus")


def of_each_of_two_kinds(text: str, again: Callable[[str], Read], vocabulary: Vocabulary) -> tuple[Part, ...]:
    """The question of each of two kinds of area that stand side by side; none where it is of no two kinds."""
    words = text.replace("/", " / ").split()
    plain = [word.strip(" ,.;:?!").casefold() for word in words]
    for at, word in enumerate(plain):
        if word not in _AND or words[at - 1][-1:] in ",;:?!":
            continue
        before, behind = _kind_before(plain, at, vocabulary), _kind_behind(plain, at + 1, vocabulary)
        if not before or not behind or before[1] == behind[1]:
            continue
        start, end = at - before[0], at + 1 + behind[0]
        first = " ".join((*words[:at], *words[end:]))
        second = " ".join((*words[:start], *words[at + 1 :]))
        parts = (Part(first, again(first)), Part(second, again(second)))
        kinds = [one.question.by for one in parts if isinstance(one.question, Question)]
        if kinds == [before[1], behind[1]]:
            return parts
    return ()


def _kind_before(words: Sequence[str], at: int, vocabulary: Vocabulary) -> tuple[int, str] | None:
    lengths = range(min(_LONGEST, at), 0, -1)
    return next(((one, key) for one in lengths if (key := _kind(tuple(words[at - one : at]), vocabulary))), None)


def _kind_behind(words: Sequence[str], at: int, vocabulary: Vocabulary) -> tuple[int, str] | None:
    lengths = range(min(_LONGEST, len(words) - at), 0, -1)
    return next(((one, key) for one in lengths if (key := _kind(tuple(words[at : at + one]), vocabulary))), None)


def _kind(words: Words, vocabulary: Vocabulary) -> str:
    kinds = {one.key for one in vocabulary.readings(words) if one.sort is Sort.KIND}
    return kinds.pop() if len(kinds) == 1 else ""
