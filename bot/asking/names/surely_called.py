"""Whether words name a deliverable by more than the verb its title begins with, or a misspelt word of another name.

`Who carries that one` speaks of none that is to be carried out, and `n winterhavn` of no winter plan where Winterhaven
is a place.
"""

from collections.abc import Collection, Sequence

from bot.asking.names.deliverables_called import (
    PIECES_OF_WORK,
    forms_of_all,
    forms_of_text,
    is_another_name,
    said_as_it_stands,
    stands_among,
)
from bot.asking.names.spelling import meant_words
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.periods.period_names import MONTH_NUMBERS
from bot.asking.words.english_verbs import IRREGULAR_FORMS, VERBS
from bot.asking.words.passing_words import HARMLESS
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set

_VERBS = VERBS | IRREGULAR_FORMS
_BEHIND_AN_ORDER = word_set("the our a an all every each out up in off on over back down to through into")
"""Behind the first word of a title they say that it is an order, whatever verb it is: carry out, clear the backlog."""
_SAYS_WHEN = frozenset(MONTH_NUMBERS) | word_set(
    "day days night nights evening evenings morning mornings weekend weekends spring summer autumn winter easter "
    "christmas xmas holidays summers winters autumns"
)
"""A time by itself is of figures: how are the nights."""
_BEFORE_A_THING = word_set("the our that this their your its your a an any last latest next")
"""Before the verb that a title begins with, it is the name of what is done: the refit, our review."""


def surely_called(called: Sequence[str], said: Sequence[str], vocabulary: Vocabulary) -> list[str]:
    """Those of some deliverables that words as they were said name by a word of their own."""
    return [key for key in called if _is_called(key, said, vocabulary)]


def _is_called(key: str, said: Sequence[str], vocabulary: Vocabulary) -> bool:
    title = words_of(vocabulary.register.deliverables[key].title)
    is_order = len(title) > 1 and (title[0] in _VERBS or title[1] in _BEHIND_AN_ORDER)
    verb = forms_of_text(title[0]) if is_order else frozenset[str]()
    own = forms_of_text(" ".join(title[1:] if verb else title)) | forms_of_text(key.replace("-", " "))
    every = forms_of_all(vocabulary)[key]
    for at, word in enumerate(said):
        if word in HARMLESS or word in PIECES_OF_WORK or not stands_among(word, every):
            continue
        only_the_verb = stands_among(word, verb) and not said_as_it_stands(word, own)
        if only_the_verb and not (at and said[at - 1] in _BEFORE_A_THING):
            continue
        if _SAYS_WHEN.isdisjoint((word,)) and (
            said_as_it_stands(word, every) or not _may_be_of_another(word, every, vocabulary)
        ):
            return True
    return False


def is_barely_called(said: Sequence[str], passed: Collection[str], vocabulary: Vocabulary) -> bool:
    """Whether all that names a deliverable is one word that is in no title as it stands: vilages, behind a figure."""
    own = [word for word in said if word not in passed and word not in HARMLESS and word not in PIECES_OF_WORK]
    forms = frozenset().union(*forms_of_all(vocabulary).values())
    return len(own) == 1 and not said_as_it_stands(own[0], forms)


def _may_be_of_another(word: str, forms: frozenset[str], vocabulary: Vocabulary) -> bool:
    """Whether a word that a title has only by its beginning or a slip is as well what another name has."""
    meant = meant_words(word, vocabulary)
    return any(not said_as_it_stands(one, forms) or is_another_name([one], vocabulary) for one in meant)
