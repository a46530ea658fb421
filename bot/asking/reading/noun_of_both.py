"""`Theft from vs theft of vehicle`: the noun at the end is that of both, and is put behind each.

What joins two things in other words (robbery as well as burglary) is an `and`, but where it says how well a thing does.
"""

import re

from bot.asking.names.named import Sort
from bot.asking.names.vocabulary import LONGEST_PHRASE, Vocabulary
from bot.asking.words.tokens import words_of

_LINK = r"(?:vs?\.?|versus|against|and|or|compared (?:with|to)|&|\+|/)"
_NOUN = r"(?:(?:the |a )?(?:motor )?(?:vehicles?|cars?|vans?|mv|bikes?|motorbikes?|cycles?))"
_SHARED = re.compile(
    rf"\b(?P<what>theft|thefts|stolen) (?P<one>from|of) ?(?P<link>{_LINK}) ?(?:(?P=what) )?(?P<two>from|of) "
    rf"(?P<noun>{_NOUN})\b",
    re.IGNORECASE,
)


_NUMBER = r"(?:\d|one|two|three)"
_GRADES = re.compile(
    rf"\b(?P<grade>grade |g)(?P<one>{_NUMBER}s?)(?P<link>,? (?:{_LINK}|n) )(?P<two>{_NUMBER}s)\b", re.IGNORECASE
)
"""Grades in the plural: grade 1s and 2s. The second of grade 1 and 2 March may be a day."""


def with_the_noun_behind_each(text: str) -> str:
    """A question with what is stolen, or stolen from, said behind each of the two, and a grade before each."""
    text = _SHARED.sub(r"\g<what> \g<one> \g<noun> \g<link> \g<what> \g<two> \g<noun>", text)
    return _GRADES.sub(r"\g<grade>\g<one>\g<link>\g<grade>\g<two>", text)


_IN_OTHER_WORDS = re.compile(
    r"(?<=\w),? (?:as well as|along with|in addition to|and also"
    r"|(?<!\b(?:in|at|on|of|to) )(?<!\b(?:for|the) )(?<!\b(?:from|over|near) )(?-i:n)) (?=\w)",
    re.IGNORECASE,
)
"""An n behind a word for where is of a name: in n Weald."""
_HOW_WELL = re.compile(
    r"\b(?:do|does|did|done|doing|perform\w*|far\w*|go|goes|going|getting on|works?|nearly|half|not)\b", re.IGNORECASE
)


def with_one_word_for_and(text: str) -> str:
    """A question in which things that are asked for together are joined by `and`: in Dudley as well as in Walsall."""
    return text if _HOW_WELL.search(text) else _IN_OTHER_WORDS.sub(" and ", text)


_IN_A_ROW = re.compile(
    r"(?<=[\w)])(?:(?P<ended>[;.])\s+|,?\s+)(?P<joining>(?:and )?(?:then|also) )?(?=\w)", re.IGNORECASE
)
_OF_ONE_SORT = (Sort.MEASURE, Sort.AREA)
_ASKED_OF_BOTH = re.compile(r"(?:how many |number of )?", re.IGNORECASE)


def with_and_between_names(text: str, vocabulary: Vocabulary) -> str:
    """A question in which names in a row are joined by `and`: robbery; burglary in Sale, Hope then Dane.

    A sentence that ends behind a measure ends no list of them where nothing but their names stands before it.
    """
    put, at = "", 0
    for joint in _IN_A_ROW.finditer(text):
        if not (joint["ended"] or joint["joining"]):
            continue
        before, behind = words_of(text[at : joint.start()])[-LONGEST_PHRASE:], words_of(text[joint.end() :])
        ends = ((before[-size:], _sorts(before[-size:], vocabulary)) for size in range(len(before), 0, -1))
        begins = (_sorts(behind[:size], vocabulary) for size in range(min(len(behind), LONGEST_PHRASE), 0, -1))
        name, said = next((one for one in ends if one[1]), ((), frozenset[Sort]()))
        then = next((one for one in begins if one), frozenset[Sort]())
        of_places = joint["ended"] == ";" and Sort.AREA in said & then
        alone = not joint["ended"] or of_places or _is_only(name, text[at : joint.start()], put)
        if not said & then or not alone:
            continue
        put, at = f"{put}{text[at : joint.start()]} and ", joint.end()
    return put + text[at:]


def _sorts(words: tuple[str, ...], vocabulary: Vocabulary) -> frozenset[Sort]:
    """Whether some words are a name of a measure or of an area."""
    return frozenset(one.sort for one in vocabulary.names.get(words, ()) if one.sort in _OF_ONE_SORT)


def _is_only(name: tuple[str, ...], text: str, before: str) -> bool:
    """Whether nothing but a name stands before a joint, or between it and the one before."""
    return words_of(_ASKED_OF_BOTH.sub("", text, count=1)) == name and (not before or before.endswith(" and "))
