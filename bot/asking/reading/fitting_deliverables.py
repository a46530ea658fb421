"""Which deliverable all words of a question are of: its title has them, or its title and what was last said of it.

One rule for how people speak of work: whatever is no question word, no verb of being, doing or getting done, no
courtesy and no now must be found, by its stem, its beginning, its short form or as a slip, in one deliverable. The
title must have two of the words, not both of one name of what is counted, or one thing that stands in no such name.
"""

from collections.abc import Collection, Sequence
from itertools import dropwhile, pairwise, takewhile
from typing import NamedTuple

from bot.asking.names.deliverables_called import PIECES_OF_WORK, forms_of_all, is_another_name, stands_among
from bot.asking.names.kinds_as_groups import is_counted
from bot.asking.names.named import Sort
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.reading.said_whole import is_thing
from bot.asking.words.common_words import COMMON
from bot.asking.words.english_qualities import PLACING_WORDS, QUALITIES
from bot.asking.words.english_verbs import IRREGULAR_FORMS, VERBS
from bot.asking.words.passing_words import HARMLESS
from bot.asking.words.tokens import stem
from bot.asking.words.word_sets import word_set

_FEWEST = 2
_GETTING_DONE = word_set(
    "open opens opened opening reopen reopens reopened shut built build building fixed fix mended repaired fitted fit "
    "fitting installed install installing signed sign signing launched launch started filled fill posted passed "
    "trained bought arrived arrive arrives issued issue published publish agreed agree approved replaced replace moved "
    "move moves back reached made make done sorted sort joined held hold met run running ran set put use used using "
    "go goes getting gets good any new working works work appointed hired recruited staffed wired switched on "
    "rolled roll signed secured awarded procured ordered fully actually finally again far along "
    "completely atm paper papers part parts ones elements altogether left remaining remain still need needs needed "
    "want gone handed given taken taking underway happen happens took all both each every out up off down in place"
)
"""Verbs of what becomes of work, and what stands beside them."""
_SMALL = HARMLESS | word_set("the a an of and to in on at for with by from our into between its it her his has")
_FOR_FIGURES = word_set(
    "figure figures number numbers stats statistics data count counts percent percentage rate rates average mean "
    "measure measures indicator indicators kpi kpis median highest lowest most fewest target targets total "
    "trend chart rank"
)
"""What is asked of figures alone."""


class Fit(NamedTuple):
    """A deliverable that words may call: those of its title, and those that its last update would have to have."""

    key: str
    titled: tuple[str, ...]
    rest: tuple[str, ...]


def fitting(words: Sequence[str], asking: Collection[str], vocabulary: Vocabulary) -> Sequence[Fit]:
    """The deliverables that some words may call but for those that ask, those alone whose titles have most of them.

    None where what stands last, or before the verb, is a crime or what the police do: team robberies.
    """
    passed = {*asking} | _GETTING_DONE | _SMALL | PIECES_OF_WORK
    together = with_names_together(words, passed, vocabulary)
    own = [word for at, word in enumerate(together) if word not in passed and not _asks_where(at, together, vocabulary)]
    if not own or not _FOR_FIGURES.isdisjoint(words) or any(map(is_counted, (own[-1], _head(together, own)))):
        return []
    beside = [word for word in together if word in passed and word not in _SMALL]
    every = forms_of_all(vocabulary).items()
    found = [fit for key, forms in every if (fit := _fit(key, own, beside, forms, vocabulary)) is not None]
    most = max((len(one.titled) for one in found), default=0)
    return [one for one in found if len(one.titled) == most]


def _head(words: Sequence[str], own: Sequence[str]) -> str:
    """What is asked of: the last of the first own words in a row, between which an `and` may stand."""
    behind = dropwhile(lambda word: word not in own, words)
    return [word for word in takewhile(lambda word: word in own or word == "and", behind) if word in own][-1]


def _fit(
    key: str, own: Sequence[str], beside: Sequence[str], forms: frozenset[str], vocabulary: Vocabulary
) -> Fit | None:
    """How a title fits; a word beside its own that it has as well tells it apart: the launch engines, of a launch."""
    joined = {word for pair in pairwise(own) if "".join(pair) in forms for word in pair}
    titled = tuple(word for word in own if word in joined or stands_among(word, forms))
    if not titled:
        return None
    more = (*titled, *(word for word in beside if not forms.isdisjoint((word, stem(word)))))
    two = len({*map(stem, more)}) >= _FEWEST and not is_another_name(more, vocabulary)
    if not two and not _is_of_no_other_name(titled[0], vocabulary):
        return None
    rest = tuple(word for word in own if word not in titled)
    return Fit(key, more, rest) if len(rest) < len(more) else None  # mental health is no harm that health reduces


def _is_of_no_other_name(word: str, vocabulary: Vocabulary) -> bool:
    other = vocabulary.readings((word,)) or stem(word) in vocabulary.parts or is_another_name([word], vocabulary)
    return not other and (is_thing(word) or word not in _NO_NOUNS)


_NO_NOUNS = VERBS | IRREGULAR_FORMS | QUALITIES | PLACING_WORDS | COMMON


def _asks_where(at: int, words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether a kind of area is asked through: which districts have a car."""
    of_areas = any(one.sort is Sort.KIND for one in vocabulary.readings((words[at],)))
    return of_areas and at > 0 and words[at - 1] in ("which", "what", "whats")


def with_names_together(words: Sequence[str], passed: Collection[str], vocabulary: Vocabulary) -> list[str]:
    """Some words with two that a title has as one, of which one alone would be passed over: call back."""
    forms = frozenset().union(*forms_of_all(vocabulary).values())
    found: list[str] = []
    for word in words:
        both = f"{found[-1]}{word}" if found and _SMALL.isdisjoint((found[-1], word)) else ""
        if both in forms and both.isalpha() and (found[-1] in passed) != (word in passed):
            found[-1] = both
        else:
            found.append(word)
    return found
