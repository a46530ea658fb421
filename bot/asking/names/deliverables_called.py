"""Which deliverable is meant by some words of its title: the port security plan, the 101 call back thing."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from bot.asking.names.field_names import said_in_the_field
from bot.asking.names.named import Sort
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.words.english_words import ENGLISH
from bot.asking.words.passing_words import HARMLESS
from bot.asking.words.slips import Slip, slip_between
from bot.asking.words.tokens import root, stem, words_of
from bot.asking.words.word_families import family_of
from bot.asking.words.word_sets import word_set
from bot.asking.words.work_words import SAID_OF_WORK

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
    known = forms_of_all(vocabulary)
    own = [word for word in wanted if not any(one.sort is Sort.FIELD for one in vocabulary.readings((word,)))]
    if not own or (not works and (len(own) < _FEWEST or is_another_name(wanted, vocabulary))):
        return []
    found = [key for key, forms in known.items() if _has_all(wanted, forms)]
    closer = [key for key in found if works and {*works} & known[key]]
    return closer if len(found) > 1 and closer else found


def titled_with(word: str, vocabulary: Vocabulary) -> Sequence[str]:
    """The keys of the deliverables that have one word in their titles, whatever it is."""
    return [key for key, forms in forms_of_all(vocabulary).items() if _has_all([word], forms)]


@lru_cache(maxsize=4)
def forms_of_all(vocabulary: Vocabulary) -> Mapping[str, frozenset[str]]:
    """The words of the title of each deliverable and of its key."""
    return {
        key: forms_of_text(one.title) | forms_of_text(key.replace("-", " "))
        for key, one in vocabulary.register.deliverables.items()
    }


def forms_of_text(text: str) -> frozenset[str]:
    """The words of a text by what their forms have in common: also two written as one, and what is short for some."""
    words = words_of(text)
    otherwise = (other for word in words for other in SAID_OF_WORK.get(word, ()))
    forms = {form for word in (*words, *_short_for_some(words), *otherwise) for form in _forms_of(word)}
    forms |= {first + second for first, second in pairwise(words)}
    ends = ((at, at + long) for long in _INITIALS for at in range(len(words) - long + 1))
    return frozenset(forms | {_initials(words[at:end]) for at, end in ends})


_INITIALS = (3, 4, 5)
"""Of how many words in a row the initials may stand for them."""


def _short_for_some(words: tuple[str, ...]) -> Iterable[str]:
    """The one word by which the field calls several in a row: DA of domestic abuse."""
    for said in said_in_the_field(words):
        new = {*said} - {*words}
        yield from new if len(said) < len(words) and len(new) == 1 else ()


def _initials(words: Sequence[str]) -> str:
    """In capitals, as no other form is: RCRP of right care right person."""
    return "".join(word[0] for word in words).upper()


def _has_all(wanted: Sequence[str], forms: frozenset[str]) -> bool:
    together = {word for pair in pairwise(wanted) if "".join(pair) in forms for word in pair}
    return all(word in together or stands_among(word, forms) for word in wanted)


@lru_cache(maxsize=65_536)
def stands_among(word: str, forms: frozenset[str]) -> bool:
    """Whether a word is one of some forms, begins one or goes on from one (refurb), or is a plain slip of one."""
    if said_as_it_stands(word, forms):
        return True
    if word not in ENGLISH and (word.upper() in forms or any(slip_between(word, one) is Slip.PLAIN for one in forms)):
        return True
    long = [form for form in forms if len(form) > SHORTEST_VERB] if len(word) > SHORTEST_VERB else []
    return any(form.startswith(word) or word.startswith(form) for form in long)


def said_as_it_stands(word: str, forms: frozenset[str]) -> bool:
    """Whether a word is one of some forms, by no beginning and no slip."""
    return not forms.isdisjoint(_forms_of(word))


def _forms_of(word: str) -> tuple[str, ...]:
    """A word, without its plural, what its family has in common, and as a verb without its ending."""
    without = (word.removesuffix(ending) for ending in ("ed", "ing", "d"))
    return (word, stem(word), root(word), family_of(word), *(one for one in without if len(one) >= SHORTEST_VERB))


SHORTEST_VERB = 4


def is_another_name(wanted: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether one name of a measure, a group, a tag or a place has all of the words."""
    said = {stem(word) for word in wanted}
    return any(said <= words for words in _words_of_other_names(vocabulary))


def is_of_another_name(word: str, said: Iterable[str], vocabulary: Vocabulary) -> bool:
    """Whether one word stands in the name of a measure, a group or a place, and nothing speaks of a piece of work."""
    return is_another_name([word], vocabulary) and (PIECES_OF_WORK | _OF_WORK).isdisjoint(said)


_OF_WORK = word_set("update updates report reports ready done finished complete completed delivered place deadline")


@lru_cache(maxsize=4)
def _words_of_other_names(vocabulary: Vocabulary) -> Sequence[frozenset[str]]:
    names = (words for words, readings in vocabulary.names.items() if any(one.sort in _NAMES for one in readings))
    return [frozenset(map(stem, words)) for words in names]
