"""What somebody asserts and asks to have confirmed: `I was told robbery is up on last year. Is it?`

Without who says so and without the tag it is asked as it stands: robbery is up on last year.
"""

import re

from bot.asking.words.aside_wordings import SETS
from bot.asking.words.frame_wordings import FRAME_SETS
from bot.asking.words.statement_words import SAYING

_IT = r"(?:it|they|that|this|there|we|he|she|i|you)"
_TAG = re.compile(
    rf"(?:[.,;:!?]+|\s[\u2013\u2014-])\s*(?:(?:is|are|was|were|has|have|had|did|does|do|am|isnt|isn't)"
    rf" {_IT}"
    r"(?: (?:so|true|right|correct|the case|agree|really|actually|wrong))?"
    r"|true|right|correct|true or false|am i right"
    r"|(?:does|do) (?:that|this|it|they) (?:stack up|add up|sound right|look right|hold up|check out|tally))[\s?.!]*$"
    r"|[\s.,;:!?\u2013\u2014-]+(?:(?:please )?(?:check|confirm)(?: (?:that|it|this))?(?: (?:please|pls|for me))*"
    r"|(?:can|could) you (?:please )?(?:confirm|check|verify)(?: (?:that|it|this))?(?: (?:for me|please|pls))*"
    r"|so (?:i was told|i'm told|i hear)|i (?:was|am|have been) told|i've been told|i'm told|i hear)[\s?.!]*$",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"^(?:and |so |hi |hello |hey |morning )?(?:am|i was|i'm|im|i am|i've been|ive been|we were|we've been|was|been"
    r"|being)"
    r" (?:just )?(?:told|informed|hearing|led to believe) (?:that )?",
    re.IGNORECASE,
)
_THINKS = re.compile(
    r"^(?:i|we) (?:think|reckon|heard|hear|read|make it|believe|understand|gather) (?:that )?", re.IGNORECASE
)
_SPEAKERS = frozenset(SETS["people"].words) | frozenset(FRAME_SETS["speaker"].words) | frozenset(SETS["owner"].words)
_MOST_OF_WHO_SAYS = 5


def asserted(text: str) -> str | None:
    """What is asserted in a text, without who says so and the tag behind it; None where neither stands there."""
    rest = _TAG.sub("", text)
    for frame in (_TOLD, _THINKS):
        rest = frame.sub("", rest)
    rest = _without_who_says(rest)
    return rest if rest and rest != text else None


def is_only_a_tag(text: str) -> bool:
    """Whether nothing is asked but whether something that was said is so."""
    return _TAG.fullmatch(f", {text}") is not None


def _without_who_says(text: str) -> str:
    """`The gaffer reckons`, `somebody quoted`, `a mate tells me`: those of the job and a verb of saying."""
    words = text.split()
    for place, word in enumerate(words[: _MOST_OF_WHO_SAYS + 1]):
        plain = word.casefold().strip(",:'\u2019")
        if plain in SAYING and place:
            behind = place + 1 + (words[place + 1 : place + 2] in (["me"], ["us"]))
            behind += words[behind : behind + 1] == ["that"]
            return " ".join(words[behind:])
        if plain.removesuffix("'s").removesuffix("\u2019s") not in _SPEAKERS:
            return text
    return text
