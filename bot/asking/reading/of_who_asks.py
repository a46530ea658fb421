"""`What do I lead on`, `my overdue updates`: what is asked of the catalogue about whoever asks.

Who asks is not known from words. Such a question is asked again with the title of that lead in it; where the catalogue
has no such lead it is told, and nobody else's list is given as though it were theirs.
"""

import re

from bot.asking.words.tokens import words_of

_SAID_FIRST = re.compile(
    r"(?:(?:(?:can|could|may) i (?:see|have|get)|hi|hello|hey|morning|please|pls|reeve|ok|so|and|can|could|"
    r"would|will|you|just|quickly|tell me|show me|list|"
    r"give me|remind me|let me know|i (?:want|need|would like)(?: to (?:know|see))?|do you know) )*"
)
_SHOW = r"(?:what(?: are|s| is)? |which(?: are)? |(?:see|know) )?"
_KINDS = (
    r"(?:measures?|indicators?|kpis?|metrics|deliverables?|actions?|responsibilities|portfolio|"
    r"areas? of responsibility)"
)
_THINGS = rf"(?:{_KINDS}|figures?|stats|statistics|things|stuff|ones|areas?|areas? of work)"
_UPDATES = r"(?:updates?|deliverables?|actions?|returns?|progress updates?)"
_LATE = r"(?:overdue|outstanding|late|behind|not in|missing)"
_ANY = r"(?:any|anything|something|some|one|what|which|how many)"
_MINE = rf"(?:of mine|of my {_UPDATES}|{_UPDATES} of mine|{_UPDATES})"
_ENDS = (
    r"(?: (?:please|pls|thanks|cheers|ta|then|now|today|at the moment|right now|currently|at present|again|exactly))*"
)

_ASKED = (
    (
        "what does {title} lead on",
        rf"(?:what|which(?: {_THINGS})?|what {_THINGS}) (?:do|am|have) i (?:also )?(?:lead(?:ing)?(?: on|"
        r" for)?|own(?:ing)?|"
        r"answer(?:able)?(?: for)?|(?:the )?(?:lead|owner)(?: on| for| of)?|responsible(?: for)?|"
        r"accountable(?: for)?|"
        rf"in charge of|got|have to answer for|look after|supposed to (?:lead on|own|look after))",
        rf"(?:{_SHOW}|what |which )(?:of )?(?:the )?{_THINGS}(?: that)? (?:(?:is|are|s) )?(?:mine|"
        r"i (?:lead(?: on)?|own|"
        rf"answer for|look after|am (?:the lead|responsible|accountable)(?: on| for| of)?))",
        r"(?:what|which|whats)(?: (?:is|are|of (?:these|this|it) (?:is|are)))? mine",
        rf"{_SHOW}my (?:own )?{_KINDS}",
        r"what i (?:lead on|own|answer for|look after|am responsible for)",
    ),
    (
        "overdue updates of {title}",
        rf"{_SHOW}my (?:own )?{_LATE} {_UPDATES}",
        rf"(?:what|whats|which|which ones|{_ANY})(?: {_MINE})?(?: is| are| have i got| have i| do i have| am i)? "
        rf"(?:still )?{_LATE}(?: (?:from|for|with|on) me)?",
        rf"(?:is|are|do|have|am) (?:i )?(?:(?:got|have|there) )?{_ANY}(?: {_MINE})? (?:that (?:is|are|"
        rf"s) )?(?:still )?{_LATE}"
        rf"(?: {_UPDATES})?(?: (?:from|for|with|by|on) me)?",
        rf"(?:am i|are my {_UPDATES}|is my {_UPDATES}) (?:all )?{_LATE}(?: (?:on|with) {_ANY})?(?: {_UPDATES})?",
        rf"(?:do i have|have i(?: got)?|do i owe you) {_ANY} {_LATE}(?: {_UPDATES})?",
        rf"{_SHOW}{_LATE} {_UPDATES} (?:of mine|from me|i owe|that i owe)",
    ),
    (
        "what does {title} owe",
        rf"what(?: {_UPDATES})? (?:do|did|have|must|should) i (?:still )?(?:owe|need to (?:give|do|send|write|"
        r"submit)|"
        rf"have to (?:give|do|send|write|submit)|got to (?:give|do|send|write|submit)|give|send|submit)(?: you)?",
        rf"do i (?:still )?owe (?:you )?(?:any |anything|an |some )?(?:{_UPDATES})?",
        rf"(?:when is|whens|when are|what is|whats) my next {_UPDATES}(?: due)?",
        rf"when (?:do i have|must i|do i need) to (?:give|send|submit|write|do) (?:my|an|the)(?: next)? {_UPDATES}",
        rf"(?:what|which) {_UPDATES} (?:is|are) (?:due|needed|wanted|expected) (?:from|of|by) me",
        rf"{_SHOW}my (?:next |due |coming )?updates?(?: due)?",
        rf"(?:is|are) {_ANY} due (?:from|by) me(?: soon)?",
    ),
    (
        "who is {title}'s deputy",
        r"(?:who is|whos|who) my deputy",
        r"who (?:stands|steps|covers|deputises|fills|acts)(?: in| up)?(?: for me| me)(?: (?:when|if|"
        r"while) (?:i am|im) (?:away|off|out))?",
        r"who do i report to|who is above me|whos above me|who is my (?:boss|line manager)|whos my (?:boss|"
        r"line manager)",
    ),
)
_WAYS = tuple((again, re.compile(rf"(?:{'|'.join(f'(?:{way})' for way in ways)}){_ENDS}")) for again, *ways in _ASKED)
_OF_ONESELF = frozenset({"i", "me", "my", "mine", "im"})


def asked_of_oneself(question: str) -> str | None:
    """The question about a lead that somebody asks of themselves, with `{title}` for theirs; None where it is none."""
    said = " ".join(words_of(question))
    begun = _SAID_FIRST.match(said)
    said = said[begun.end() :] if begun else said
    if not _OF_ONESELF & {*said.split()}:
        return None
    return next((again for again, way in _WAYS if way.fullmatch(said)), None)
