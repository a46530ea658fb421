"""Which deliverable is meant by some words of its title: the port security plan, the 101 call back thing."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from bot.asking.names.named import Sort
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.words.passing_words import HARMLESS
from bot.asking.words.tokens import root, stem, words_of
from bot.asking.words.word_sets import word_set
from bot.chasing.register import Deliverable

PIECES_OF_WORK = word_set(
    "plan plans strategy scheme project programme program deliverable deliverables action actions thing things one "
    "ones work works piece task tasks initiative pilot service job item workstream milestone commitment proposal "
    "delivery improvement bit stuff rollout launch"
)
"""What a piece of work is called whatever it is; a title may have such a word, and need not."""
_SMALL = HARMLESS | word_set("the a an of and to in on at for with by from our all every set up into between")
_FEWEST = 2
"""One word of a title by itself, such as people, may be of anything."""
_NAMES = (Sort.MEASURE, Sort.GROUP, Sort.TAG, Sort.OBJECTIVE, Sort.AREA, Sort.PEERS)


def deliverables_called(words: Sequence[str], vocabulary: Vocabulary) -> Sequence[str]:
    """The keys of the deliverables that have all of some words in their titles, but for what any work is called.

    Where several have them all, those that have the names of a piece of work too. None where the words are those of
    one name of something else, and nothing says that a piece of work is meant.
    """
    wanted = [word for word in words if word not in PIECES_OF_WORK and word not in _SMALL]
    works = [stem(word) for word in words if word in PIECES_OF_WORK]
    known = _forms_of_all(vocabulary)
    own = [word for word in wanted if not any(one.sort is Sort.FIELD for one in vocabulary.readings((word,)))]
    if not own or (not works and (len(own) < _FEWEST or _is_another_name(wanted, vocabulary))):
        return []
    found = [key for key, forms in known.items() if _has_all(wanted, forms)]
    closer = [key for key in found if works and {*works} & known[key]]
    return closer if len(found) > 1 and closer else found


def titled_with(word: str, vocabulary: Vocabulary) -> Sequence[str]:
    """The keys of the deliverables that have one word in their titles, whatever it is."""
    return [key for key, forms in _forms_of_all(vocabulary).items() if _has_all([word], forms)]


@lru_cache(maxsize=4)
def _forms_of_all(vocabulary: Vocabulary) -> Mapping[str, frozenset[str]]:
    return {key: _forms(one) for key, one in vocabulary.register.deliverables.items()}


def _forms(deliverable: Deliverable) -> frozenset[str]:
    """The words of a title and of its key, by what their forms have in common, also two of them written as one."""
    forms: set[str] = set()
    for words in (words_of(deliverable.title), words_of(deliverable.key.replace("-", " "))):
        forms |= {root(word) for word in words} | {stem(word) for word in words}
        forms |= {first + second for first, second in pairwise(words)}
    return frozenset(forms)


def _has_all(wanted: Sequence[str], forms: frozenset[str]) -> bool:
    together = {word for pair in pairwise(wanted) if "".join(pair) in forms for word in pair}
    return all(word in together or not forms.isdisjoint(_forms_of(word)) for word in wanted)


def _forms_of(word: str) -> tuple[str, ...]:
    """A word, without its plural, and as a verb without its ending."""
    without = (word.removesuffix(ending) for ending in ("ed", "ing", "d"))
    return (word, stem(word), root(word), *(one for one in without if len(one) >= SHORTEST_VERB))


SHORTEST_VERB = 4


def _is_another_name(wanted: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether one name of a measure, a group, a tag or a place has all of the words."""
    said = {stem(word) for word in wanted}
    return any(said <= words for words in _words_of_other_names(vocabulary))


def is_of_another_name(word: str, said: Iterable[str], vocabulary: Vocabulary) -> bool:
    """Whether one word stands in the name of a measure, a group or a place, and nothing speaks of a piece of work."""
    return _is_another_name([word], vocabulary) and (PIECES_OF_WORK | _OF_WORK).isdisjoint(said)


_OF_WORK = word_set("update updates report reports ready done finished complete completed delivered place deadline")


@lru_cache(maxsize=4)
def _words_of_other_names(vocabulary: Vocabulary) -> Sequence[frozenset[str]]:
    names = (words for words, readings in vocabulary.names.items() if any(one.sort in _NAMES for one in readings))
    return [frozenset(map(stem, words)) for words in names]
