"""Words that are of one family: discrimination and discriminatory, referred and referrals, waits and waited.

Only for words beside others that say what they are of: violation and violence are of one as well. Those who do a thing
(offender of offending) are of none: they are counted otherwise than it.
"""

from functools import lru_cache

from bot.asking.words.tokens import stem

_FORMS = ("ing", "ed")
_ENDINGS = (
    *("ion", "ory", "ive", "at", "ment", "ance", "ence", "ancy", "ency", "ant", "ent", "ness", "ity", "age", "ism"),
    *("ical", "ial", "ual", "al", "ic", "ious", "eous", "ous", "iou", "eou", "ary", "able", "ible", "ful", "ise", "ly"),
)
_SHORT_ENDINGS = ("ure", "e", "y", "ia")
"""The longer first of those that end alike; none of those who do it (er, or, ist, ee)."""
_LEAST_OF_A_FORM, _LEAST = 4, 5


@lru_cache(maxsize=16_384)
def family_of(word: str) -> str:
    """What the words of one family have in common; the word itself where too little of it would be left."""
    left = stem(word)
    if not left.isalpha():
        return left
    for ending in _FORMS:
        if left.endswith(ending) and len(left) - len(ending) >= _LEAST_OF_A_FORM:
            left = _single(left.removesuffix(ending))
            break
    while shorter := _without_its_ending(left):
        left = shorter
    return left


def _without_its_ending(word: str) -> str:
    if word.endswith("ee"):
        return ""
    ending = next((one for one in _ENDINGS if word.endswith(one) and len(word) - len(one) >= _LEAST), "")
    ending = ending or next(
        (one for one in _SHORT_ENDINGS if word.endswith(one) and len(word) - len(one) >= _LEAST_OF_A_FORM), ""
    )
    return _single(word.removesuffix(ending)) if ending else ""


def _single(word: str) -> str:
    """A word whose last letter was doubled before an ending: referr of referred."""
    return word[:-1] if word[-1] == word[-2] and word[-1] not in "ls" else word
