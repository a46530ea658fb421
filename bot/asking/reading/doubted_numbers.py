"""A number that who asks has in mind, at the end of a question: thought it was 45?, 3 or 4?, 84.2?"""

import re
from collections.abc import Iterator

_NUMBER = r"(?:\d+(?:,\d{3})+|\d+)(?:\.\d+)?"
_UNIT = r"(?: ?(?:%|percent|per cent|pc|pct|mins?|minutes|secs?|seconds|k))?"
_ABOUT = (
    r"(?P<about>(?:(?:about|around|roughly|approx(?:imately)?|circa|nearly|almost|maybe|like|more like|closer to"
    r"|somewhere (?:near|around)|nearer) |~ ?|c\.? ?)?)"
)
_IT = r"(?:it|they|that|this|there|these|those|we)"
_IS = r"(?:was|were|is|are|is at|was at|stood at|stands at|had|at|to be|would be|should be|came to)"
_THINKS = (
    r"(?:(?:and |but )?(?:i|we|someone|somebody|he|she|they|boss|the boss)? ?(?:'d |had |have |was |were )?"
    r"(?:thought|thinks?|thinking|reckons?|reckoned|heard|told|said|says|assumed|believe|believed|guess|guessed|guessing|expected|"
    r"expecting|remember|had in mind|made|make|saw|seen|sure|pretty sure))"
)
_ITS = rf"(?: (?:that )?(?:{_IT}(?:'?s| {_IS})?|{_IS}))?"
_AGAIN = (
    r"(?:,? (?:(?:the )?last time (?:i|we) (?:looked|checked|asked|saw it)|(?:in|on) the (?:last|old|previous) "
    r"(?:pack|report|slide|slides|dashboard)|or so|or thereabouts|ish|right|from memory|off the top of my head))?"
)
_STILL = r"(?:[\s,–—-]+(?:still|now|right|correct|yes|no|true|is (?:it|that) (?:right|still so|still right|true)))?"
_HAS_IN_MIND = (
    rf"(?P<thinks>{_THINKS}{_ITS} |(?:(?:and|but) )?"
    rf"(?:(?:was|is|were|are) {_IT}|{_IT}'?s|{_IT} {_IS}|was|still|used to be) )?"
)
_EITHER = rf"(?P<either> (?:or|to) {_NUMBER}{_UNIT})?"
_AGAINST_A_PERCENTAGE = re.compile(
    rf"^(?P<asked>.*[a-z)]),?\s+(?:vs?\.?|versus|against)\s+(?P<number>{_NUMBER})(?: ?%)?[\s?.]*$", re.IGNORECASE
)
"""`Solved rate Oct vs 14`: of a percentage, on which side of that it is."""
_KNOWN = re.compile(
    r"(?:\s*\(|,\s+|\s+[-–—]+\s+)(?P<known>(?:(?:i |we )?(?:know|appreciate|realise|aware)(?: that)? [\w ]{2,20}?"
    r"(?:isn['’]?t|aren['’]?t|is not|not|won['’]?t be)"
    r"(?: (?:out|in|ready|available|published|there|done|back))?(?: yet)?"
    r"|not \w+ (?:i|we) know))\)?[\s.]*$",
    re.IGNORECASE,
)
"""`Knife crime Feb (know March isn't out)`: what somebody knows not to be there yet."""
_DOUBT = re.compile(
    r"^(?P<asked>.*?[\w)])(?P<mark>\s*[,;:(.?!/]\s*\(?|\s+[-–—]+\s+|\s+\(?)"
    rf"(?P<doubt>{_HAS_IN_MIND}{_ABOUT}(?<!\d)(?<!\d[.,])(?P<number>{_NUMBER})(?P<unit>{_UNIT}){_EITHER}"
    rf"(?:ish)?{_AGAIN}{_STILL})(?P<end>[\s?.!)]*)$",
    re.IGNORECASE,
)
_PARTS = (":", "-", "\u2013", "\u2014", "(")


def without_doubted_number(text: str) -> Iterator[tuple[str, str]]:
    """What is asked without the number that is doubted, and what is to be told of it.

    A number by itself is one where its question ends in a question mark, and the figure is held against it; so it is
    first wherever one number alone is thought of. Nothing is to be told where the answer says whether it is that.
    """
    if (against := _AGAINST_A_PERCENTAGE.match(text.strip())) is not None:
        yield f"is {against['asked']} above or below {against['number']}%", ""
    found = _DOUBT.match(text.strip())
    if found is None or not (found["thinks"] or "?" in found["end"]):
        return
    asked, doubt = found["asked"].rstrip(" ,;:(-–—"), found["doubt"].strip()
    if not (found["about"] or found["either"] or found["unit"].strip() == "k"):
        yield f"was {asked} {found['number']}{found['unit'] if '%' in found['unit'] else ''}", ""
    apart = found["mark"].strip() in _PARTS or (found["either"] and found["mark"].strip())
    if found["thinks"] or apart:
        yield asked, doubt


def without_what_is_known_not_to_be_out(text: str) -> tuple[str, str] | None:
    """What is asked, and behind it of which time it is known that nothing is out yet."""
    found = _KNOWN.search(text)
    return (text[: found.start()], found["known"]) if found is not None else None
