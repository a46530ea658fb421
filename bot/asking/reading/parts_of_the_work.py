"""How many parts of a piece of work are done: how many of the 12 steps, short of its 20 groups, districts out of the 7.

What its parts are called may be a word of its title, or one of what was last said of it.
"""

from collections.abc import Collection, Sequence

from bot.asking.names.deliverables_called import PIECES_OF_WORK, forms_of_all, stands_among
from bot.asking.names.named import Sort
from bot.asking.names.surely_called import surely_called
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import IN_ITS_WORDS, Intent, Question
from bot.asking.words.passing_words import HARMLESS
from bot.asking.words.tokens import plain_text, tokens_of
from bot.asking.words.word_sets import word_set

_IN_WORDS = (
    *("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"),
    *("fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)
_NUMBERS = {word: number for number, word in enumerate(_IN_WORDS, start=2)}
_COUNTED = word_set("many much far")
_DONE = word_set(
    "done complete completed finished delivered left remaining remains outstanding short go ready closed signed live "
    "out got achieved ticked started still"
)
_SMALL = HARMLESS | word_set(
    "how is are was were has have had been be the a of its it their they we on in for to so and ok out from total all "
    "those them that do does did need needs off wise he she along come with up"
)
_PART = word_set("element elements step steps part parts stage stages strand strands phase phases milestone milestones")
_MOST_BESIDE = 1
"""What its parts are called: schemes, groups."""


def of_its_parts(words: Sequence[str], key: str, vocabulary: Vocabulary) -> Question | None:
    """How many of the parts of one deliverable are done; None where something else, or another number, is said."""
    said, elements = {*words}, vocabulary.register.deliverables[key].elements
    numbers = {
        int(word) if word.isdecimal() else _NUMBERS[word] for word in said if word.isdecimal() or word in _NUMBERS
    }
    if said.isdisjoint(_COUNTED) or not (numbers or said & _DONE) or not elements or not numbers <= {elements}:
        return None
    rest = [word for word in words if not (word in _PASSED or word.isdecimal() or word in _NUMBERS)]
    rest = [word for word in rest if not stands_among(word, forms_of_all(vocabulary)[key])]
    if len(rest) > _MOST_BESIDE:
        return None
    topics = ((Sort.DELIVERABLE.value, key), (IN_ITS_WORDS, "element"), *((IN_ITS_WORDS, word) for word in rest))
    return Question(intent=Intent.SAID, topics=topics, only_first=True)


_PASSED: Collection[str] = _SMALL | _COUNTED | _DONE | _PART | PIECES_OF_WORK


def by_the_number_of_its_parts(words: Sequence[str], vocabulary: Vocabulary) -> Question | None:
    """`How many is speedwatch short of its 20 groups`: of the only one with so many parts that a word of it names."""
    numbers = {int(word) for word in words if word.isdecimal()}
    deliverables = vocabulary.register.deliverables.items()
    named = surely_called([key for key, one in deliverables if one.elements in numbers], words, vocabulary)
    return of_its_parts(words, named[0], vocabulary) if len(named) == 1 else None


def of_the_parts_of_it(text: str, first: Question, vocabulary: Vocabulary) -> Question | None:
    """`And how far have they got, elements wise` behind who leads on one: how many of its parts are done."""
    keys = [key for sort, key in first.topics if sort == Sort.DELIVERABLE.value]
    words = [token.word for token in tokens_of(plain_text(text))]
    return of_its_parts(words, keys[0], vocabulary) if len(keys) == len(first.topics) == 1 else None
