"""Whether a number is a lot, said behind what it is of: `shoplifting in Kelby - is 30 in a month a lot?`

It is put as the question that is read: is 30 shoplifting in Kelby a month unusual. Its answer holds the number against
the usual variation.
"""

import re

from bot.asking.question import Intent, Question

_STEP = r"(?: (?:in |per |each |every )?(?:a |an |one )?(?P<step>month|week|quarter|year))?"
_A_LOT = re.compile(
    r"(?:(?P<before>.*\w)[\s,;:.?\u2013\u2014-]+)?(?:is|are|would) (?:having )?(?P<number>\d+(?:,\d{3})*(?:\.\d+)?)"
    rf"(?P<named> .*?)??{_STEP} (?:be )?(?:a lot|lots|a big number|a high number|high|low|normal|usual|unusual|many|few"
    r"|too many|excessive|about right|typical|out of the ordinary)"
    r"(?: (?:for us|for there|or not)| (?:for|of) (?P<behind>.*\w))?[\s?.!]*$",
    re.IGNORECASE,
)


def is_it_a_lot(text: str) -> str | None:
    """The question whether a number is unusual, where a text asks it in other words; None where it does not."""
    found = _A_LOT.match(text)
    if found is None:
        return None
    said = [found[name] for name in ("before", "named", "behind") if found[name]]
    if len(said) != 1:
        return None
    step = f" a {found['step']}" if found["step"] else ""
    return f"is {found['number']} {said[0].strip()}{step} unusual"


def tells_whether_it_is(question: Question) -> bool:
    """Whether a question holds a number against the usual variation."""
    return question.intent is Intent.SIGNALS and question.aim is not None
