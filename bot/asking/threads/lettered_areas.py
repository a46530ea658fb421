"""`And D?`, `A and C`, `compare with C` after what was told of C Division: areas that are called by a letter."""

from collections.abc import Mapping

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import EACH_PERIOD, Question
from bot.asking.reading.letters_of_areas import DIVISION, LETTERED_TOO, WORD, letter_of, names_a_thing
from bot.asking.threads.thread import Thread
from bot.asking.words.word_sets import word_set

_BEHIND_A_NAME = word_set("and or n vs v versus is was has had are were did against than then compared as too with")
"""What may stand behind the letter of an area where it is `a`: what stands behind no article."""


def with_letters_in_full(text: str, thread: Thread, vocabulary: Vocabulary) -> str:
    """A text with the letters that stand for areas as their names, where such an area was told of in the thread."""
    called = _called_by_letters(thread, vocabulary)
    words = [*WORD.finditer(text)] if called else []
    put, end = "", 0
    said = ["", *(one[0].lower() for one in words), ""]
    for at, one in enumerate(words):
        name = called.get(one[0].lower())
        if name is not None and _stands_as_a_name(*said[at : at + 3]):
            put, end = f"{put}{text[end : one.start()]}{name}", one.end()
    return put + text[end:]


def _stands_as_a_name(before: str, letter: str, following: str) -> bool:
    if before in LETTERED_TOO or following in DIVISION:
        return False
    return letter != "a" or not following or following in _BEHIND_A_NAME


def _called_by_letters(thread: Thread, vocabulary: Vocabulary) -> Mapping[str, str]:
    """The areas by their letters, where one of them was told of: a letter and the kind of area that all of them are."""
    areas = vocabulary.framework.areas
    told = {key for one in (thread.question, thread.listed) if one is not None for key in one.areas}
    told |= {one.area for one in thread.shown if one.area}
    kinds = {areas[key].kind for key in told if key in areas and letter_of(areas[key].name)}
    kinds |= {_asked_by(one) for one in (thread.question, thread.listed) if one is not None} & {
        one.kind for one in areas.values()
    }
    lettered = ((letter_of(one.name), one.name) for one in areas.values() if one.kind in kinds)
    return {letter: name for letter, name in lettered if letter and not names_a_thing(letter, vocabulary)}


def _asked_by(question: Question) -> str:
    return question.by if question.by != EACH_PERIOD and ":" not in question.by else ""
