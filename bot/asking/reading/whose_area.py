"""People who say whose area is theirs before they ask: I have just taken over Sale, new in post at Sale, I cover Sale.

The place that is told so once is the place asked of, where the question names none. Who had it once, or is about to
leave it, tells nothing of the kind.
"""

import re
from itertools import islice

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import NotUnderstood
from bot.asking.reading.statements import Stated, names_in
from bot.asking.words.tokens import plain_text, tokens_of

_GREETING = r"(?:(?:hi|hello|hey|hiya|morning|afternoon|evening|all|team|there|reeve|good|so|ok|right|well) )*"
_NAMED = r"(?:(?:im|i am|its|this is|my name is) \w+(?: \w+)? )?(?:and )?"
_JUST = r"(?:(?:just|only|recently|now|newly|currently|also|actually|both|still) )*"
_I = rf"(?:i|ive|i have|i am|im|we|weve|we have|were|we are) {_JUST}"
_ROLE = (
    r"(?:chief |acting |temp |temporary |detective |district |area |borough |local |neighbourhood |duty |response |new "
    r"|station |policing |ward )*(?:inspector|insp|ci|chief inspector|superintendent|supt|super|sergeant|sgt|skipper"
    r"|commander|lead|boss|manager|head|dci|di|ds|dsu|constable|officer|pcso|guvnor|governor|analyst|chief|cop|bobby"
    r"|boss man|number two|deputy)"
)
_TAKEN = (
    r"(?:taken (?:over|on|charge of|up)|took (?:over|on|charge of)|taking (?:over|on|charge of)|inherited|picked up"
    r"|(?:been )?(?:given|handed|posted to|moved to|transferred to|put in charge of|appointed to|promoted to|sent to)"
    r"|moved (?:over )?(?:to|into)|transferred (?:over )?to|come (?:over )?to|joined|joining|arrived (?:at|in)"
    r"|started (?:out )?(?:at|in|on|as \w+ (?:at|in|of|for))|starting (?:at|in|on)|landed (?:at|in)|got)"
)
_HOLD = (
    r"(?:look(?:ing)? after|cover(?:ing)?|run(?:ning)?|lead(?:ing)?(?: on)?|manage|managing|oversee(?:ing)?"
    r"|command(?:ing)?|supervis(?:e|ing)|own|polic(?:e|ing)|responsible for|in charge of|have|work(?:ing)? (?:in|at"
    rf"|out of|on|for)|based (?:in|at|on|out of)|(?:the |a |an )?{_ROLE} (?:for|at|of|in|on|over|covering))"
)
_NEW = (
    r"(?:new|brand new|fresh) (?:in post |here |in |in role |in the job )?(?:at|in|to|on|for|as \w+ (?:at|in|of|for))"
)
_SINCE = (
    r"(?: (?:now|these days|currently|at the moment|btw|by the way|here|again|today|yesterday|too|as well|for my sins"
    r"|(?:this|last) (?:week|month|year)|(?:on|from|since) \w+))*"
)
_THEIRS = re.compile(
    rf"^{_GREETING}{_NAMED}(?:{_I}(?:{_TAKEN}|{_HOLD}|{_NEW}) (?:the )?AREA"
    rf"|{_JUST}(?:{_TAKEN}|{_NEW}|(?:the )?new {_ROLE} (?:at|in|of|for)) (?:the )?AREA"
    rf"|(?:my|our) (?:area|patch|beat|ground|borough|district|command|division|sector|new \w+|job) is (?:now )?AREA"
    rf"|(?:speaking |asking )?as (?:the )?(?:AREA {_ROLE}|{_ROLE} (?:for|at|of|in|on) AREA)"
    rf"|{_I}(?:the )?AREA {_ROLE}){_SINCE}$"
)
_ENDS = re.compile(r"[.,;:!?\n]+(?=\s|$)|\s[-\u2013\u2014]+\s")
_MOST_BEFORE = 3


def tells_whose_area(text: str, vocabulary: Vocabulary) -> Stated | None:
    """A clause that says nothing but which one area is theirs; None where it says anything else."""
    words = [token.word for token in tokens_of(plain_text(text))]
    found = [(start, end, readings) for start, end, readings in names_in(words, vocabulary)]
    areas = [(start, end, one.key) for start, end, every in found for one in every if one.sort is Sort.AREA]
    if len(areas) != 1:
        return None
    start, end, area = areas[0]
    if _THEIRS.match(" ".join([*words[:start], "AREA", *words[end:]])) is None:
        return None
    return Stated(text.strip(), areas=(area,), is_plain=False, says_who=True, is_theirs=True)


def with_whose_area(text: str, vocabulary: Vocabulary) -> NotUnderstood | None:
    """That a text is not one question, where something is asked behind a clause that says which area is theirs."""
    start = 0
    for mark in islice(_ENDS.finditer(text), _MOST_BEFORE):
        if tells_whose_area(text[start : mark.start()], vocabulary) is not None:
            return NotUnderstood("mixed") if re.search(r"\w", text[mark.end() :]) else None
        start = mark.end()
    return None
