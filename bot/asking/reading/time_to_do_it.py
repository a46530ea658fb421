"""`Minutes to attend immediates`, `how fast do we get to them`: the time that a thing takes, and no limit of so many.

A unit of time without a number asks for a time, so that it is never a part of the name of what is done within a limit.
"""

import re

from bot.asking.names.vocabulary import Vocabulary
from bot.figures.measures import Unit

_TIMES = (Unit.MINUTES, Unit.SECONDS)
_GETTING = r"(?:get(?:ting)? to|reach(?:ing)?|arrive at|respond(?:ing)? to)"
_GRADED = r"(?:immediates?|emergenc(?:y|ies)|priorit(?:y|ies)|grade|[ips] grades?|g\d)\b"
_UNIT = r"(?:minutes|mins|seconds|secs)"
_TAKING = r"(?:(?:it |we |are we |does it |do we |is it |will it )?(?:takes?|taken|taking|took) (?:us )?)?"
_ASKED = re.compile(
    rf"(?<![\d\w-])(?:average |avg |mean )?(?P<many>(?:how many |number of )?)"
    rf"(?:{_UNIT} {_TAKING}|(?P<time>time {_TAKING}))to "
    rf"(?P<deed>{_GETTING}|attend|answer|pick up|(?={_GRADED}))(?: |(?<= ))(?!\d+ ?(?:%|(?:per ?cent|of|in)\b))",
    re.IGNORECASE,
)
_BESIDE_DEED = re.compile(rf"\b(attendance|response|answer|answering) {_UNIT}\b(?! (?:lost|spent))", re.IGNORECASE)
_WHAT_IS = re.compile(r"\bwhat(?:[\u2019']?s| is| was) (?:the |our )?$", re.IGNORECASE)
"""What the time is, and not what it means."""
_OTHERWISE = re.compile(
    r"(?:\d|\b(?:one|two|three|five|ten|fifteen|twenty|thirty|sixty|first|last|next|it'?s|it|no|any|in|on|within|every|"
    r"response|attendance|arrival))\s*$",
    re.IGNORECASE,
)
"""Before it these say how many, or which time it is: the response time to immediates is called so already."""
_HOW_FAST = re.compile(
    r"\bhow (?:fast|swiftly|rapidly|promptly|speedily) "
    r"(?=(?:are|do|did|were|have|can) (?:we|they|you|officers|cops|crews|units)\b)",
    re.IGNORECASE,
)


_GRADE_MADE = re.compile(
    r"\b(?:mak(?:e|es|ing)|made) (?=(?:the |our )?grade (?:\d|[a-z] (?:target|standard|response|time|attendance)))",
    re.IGNORECASE,
)
"""Who makes the grade is on track; who makes the grade 1 target is so with those calls."""
_TIME_IN = re.compile(r"(?i)\b(?:custody|detention|detainee|dp|prisoner)s?\b.*\btime in(?=[ ?.!]*$)")


def with_times_asked_plainly(text: str, vocabulary: Vocabulary) -> str:
    """A question with the minutes or the time that something takes as the time to attend or to answer it.

    Where nothing is measured in time its words stay: minutes are then not known. How fast we do it is how quickly, and
    the time in is that in custody where this is spoken of.
    """
    text = _HOW_FAST.sub("how quickly ", _GRADE_MADE.sub("meeting ", text))
    text = f"{text.rstrip(' ?.!')} custody" if _TIME_IN.search(text) else text
    if not any(one.unit in _TIMES for one in vocabulary.framework.measures.values()):
        return text
    found = _ASKED.search(text)
    if found is not None and not _OTHERWISE.search(text[: found.start()]):
        deed = found["deed"] if found["deed"].lower() in ("answer", "pick up") else "attend"
        before = _WHAT_IS.sub("", text[: found.start()])
        text = f"{before}time to {deed} {text[found.end() :]}"
    return _BESIDE_DEED.sub(r"\1 time", text)
