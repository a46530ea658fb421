"""What is asked behind one deliverable: its next step, how much of it is done, its colour, whose it is."""

from collections.abc import Sequence

from bot.asking.names.named import Sort
from bot.asking.question import IN_ITS_WORDS, Intent, Question
from bot.asking.words.said_around import said_alone

_IT = r"(?:it|that|this|them|they|the plan|the project|the work)"
_THEY = r"(?:they|he|she|it|the lead|the update)"
_IS = r"(?:is|are|was|were|has|have)"
_ON_IT = rf"(?: (?:on|for|with|of|about|against|in) {_IT})?"
_DONE = (
    r"(?:done|finished|completed?|delivered|ready|opened?|published|launched|live|gone live|started|begun|closed|shut|"
    r"moved|signed off|agreed|implemented|in place|in|sorted|wrapped up|rolled out|over the line|on time|late|overdue)"
)
_WHAT_IS = rf"(?:what(?:s| {_IS}| re)? |and |any )*"
_TOLD_OF = (
    (
        "step",
        rf"{_WHAT_IS}(?:the |its |their )?next (?:steps?|stages?|actions?|milestones?|moves?|bit|phase){_ON_IT}"
        rf"|what(?:s| is| comes| happens)? next{_ON_IT}|where next|what (?:will|do) they do next"
        rf"|what (?:did|do|does|have|has|are) {_THEY}(?: (?:say|said|reported?|put|plan|planned|planning|got"
        rf"|going to do|doing|have|down))*(?: (?:is|was|comes|happens|as|for|to do))*(?: (?:the|their|its))* "
        rf"next(?: (?:steps?|stages?|actions?))?(?: (?:was|is|on it))*",
    ),
    (
        "risk",
        rf"(?:(?:{_IS} )?there )?{_WHAT_IS}(?:the |its )?(?:risks?|issues?|blockers?|problems?|concerns?|worries)"
        rf"(?: flagged| raised| noted| reported)?{_ON_IT}|whats? (?:is )?holding {_IT} up|whats? (?:is )?in the way",
    ),
    (
        "element",
        rf"(?:what |whats (?:the )?)?(?:percent(?:age)?|proportion) (?:{_IS} )?(?:complete|done|delivered|finished)"
        rf"|how (?:complete|far (?:along|on|through)|done) (?:{_IS} )?{_IT}"
        r"|how far (?:on |along )?(?:(?:have|are|is|has) )?(?:they|we|it|that)(?: got| come| along| on)*(?: with it)?"
        r"(?:,? (?:in|on|by|with))?(?: (?:the|its|their))?(?:,? (?:elements?|parts?|milestones?)(?: ?wise)?)?"
        r"|how (?:many|much)(?: (?:of (?:it|them|those)|of the|elements?|parts?|milestones?|out of \d+"
        r"|is|are|has|have|been))+(?: (?:done|completed?|delivered|finished|left|outstanding|to go|still to do))?"
        rf"|whats? (?:is )?(?:left|still to do|to go|remaining|been done|outstanding)(?: to do)?{_ON_IT}",
    ),
)
"""What an update may hold, by the word that says so; where the last one does not, the answer says that."""
_SAID = said_alone(
    rf"what was (?:last )?said(?: last)?{_ON_IT}|whats? (?:is )?(?:the )?latest{_ON_IT}|who (?:said|wrote|reported) "
    rf"{_IT}"
    rf"|what (?:did|does|do|has|have|was|were) (?:{_IT}|the update|the last update|he|she)? ?"
    r"(?:say|said|reported?|tell us|told|written|write|put)(?: (?:last|last time|about it|on it|in it|then))?"
    rf"|{_WHAT_IS}(?:the |its )?(?:last |latest )?(?:word|update|news|report|wording){_ON_IT}"
    rf"|what (?:are|is) (?:they|he|she|we|anyone|the lead) (?:doing|saying)(?: about)?(?: {_IT})?"
    rf"|when (?:was|is) {_IT}(?: (?:said|sent|given|updated|reported|written|from|last updated))?"
    rf"|when did (?:they|he|she) (?:last )?(?:say that|report|update|send (?:it|that))|how (?:old|recent) is {_IT}"
    r"|when was (?:the|its) last (?:update|report|word)"
    rf"|(?:{_IS} {_IT} )?(?:red|amber|green)(?: or|,)?(?: (?:red|amber|green|or))+"
    rf"|{_WHAT_IS}(?:the |its )?(?:rag|colour|rag rating|rag status|status|rating){_ON_IT}"
    rf"|what colour {_IS} {_IT}"
)
_TO_BE = rf"(?:to |meant to |supposed to |due to )*(?:have )?(?:been |be )?(?:finish|end|land|{_DONE}|due)"
_WHETHER_DONE = said_alone(
    rf"(?:so )?(?:is|has|was|did|are|were|have)(?:nt)? {_IT} (?:been |get |actually |all )*{_DONE}"
    r"(?: (?:yet|on time|already|by then|in time))*"
    rf"|when (?:should|was|were|is) (?:{_IT} )?{_TO_BE}|whens (?:{_IT} )?{_TO_BE}"
    rf"|(?:by )?how (?:long|late|far|much|many days)(?: (?:overdue|late|behind|over|past (?:it|due)|gone))?"
    rf"(?: {_IS})?(?: {_IT})?(?: (?:overdue|late|behind|been overdue|been late))?(?: (?:by|for))?"
    rf"|how often (?:{_IS} |does |do )?{_IT}(?: (?:reported|updated|due|owed|come up|reviewed))*"
)
_UPDATE = r"(?:update|updating|report|return|word)"
_NEXT_UPDATE = said_alone(
    rf"when (?:does|do|will|would|should|must|has|have) {_IT} (?:next |now )?"
    rf"(?:need|require|want|get|have|fall due|come up|be due|to have|be updated|need updating)"
    rf"(?: (?:an?|its|the|another|next|to be))*(?: (?:{_UPDATE}|updated|due))?(?: (?:due|next|by))*"
    rf"|when(?:s| is| are)? (?:(?:its|the|their|an|another) )*next (?:{_UPDATE}|one)"
    r"(?: (?:due|owed|needed|expected|on it))*"
    rf"|when(?:s| is| are) (?:its|their) {_UPDATE}s? (?:due|owed|needed|expected)(?: next)?"
    rf"|when(?:s| is| are) {_IT} next (?:due|owed|needed|expected|up)(?: (?:an|for an) {_UPDATE})?"
    rf"|(?:(?:its|the) )?next {_UPDATE}(?: (?:due|date|deadline))*"
)
_DOING = (
    rf"(?:(?:meant|supposed) to (?:be )?(?:do|doing|deliver|delivering) {_IT}|delivering(?: {_IT})?"
    rf"|dealing with {_IT}|doing {_IT}|down to|from|by|with)"
)
_WHOSE = said_alone(
    rf"who(?: is| was|s| are| were)?(?: {_IT})? {_DOING}|whose (?:job|task|action) (?:is|was) {_IT}"
    rf"|who should have (?:done|sent|given) {_IT}|who (?:does|did|do) {_IT} (?:sit|rest|lie|fall|come) (?:with|from|to)"
    rf"|who (?:signs|sends|provides|supplies|writes) {_IT}(?: off| in)?|who needs (?:chasing|a nudge|ringing)"
)
_PARTS = tuple((part, said_alone(pattern)) for part, pattern in _TOLD_OF)


def of_deliverables(said: str, topics: Sequence[tuple[str, str]]) -> Question | None:
    """What is asked of the deliverables that stand in a thread: whose they are; the rest of one alone."""
    if topics and _WHOSE.match(said):
        return Question(intent=Intent.LEAD, topics=tuple(topics))
    if len(topics) != 1:
        return None
    if _WHETHER_DONE.match(said) or _NEXT_UPDATE.match(said):
        return Question(intent=Intent.OWED, topics=tuple(topics))
    part = next((part for part, pattern in _PARTS if pattern.match(said)), "")
    if not part and not _SAID.match(said):
        return None
    held = ((IN_ITS_WORDS, part),) if part else ()
    named = tuple(one for one in topics if one[0] == Sort.DELIVERABLE.value)
    return Question(intent=Intent.SAID, topics=(*named, *held), only_first=True)
