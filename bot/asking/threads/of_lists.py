"""What goes on from a list: the same for another area, and the meeting before or after the one that was told."""

import re
from dataclasses import replace
from datetime import date

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import PAPERS, Condition, Intent, NotUnderstood, Question
from bot.asking.reading.colours_asked import objectives_called
from bot.asking.reading.due_for_a_meeting import due_before_that_meeting
from bot.asking.threads.measure_of_a_list import of_a_measure
from bot.asking.threads.named_alone import named_alone
from bot.asking.words.reason_phrases import SOURCE_SAID
from bot.asking.words.said_around import said_alone
from bot.asking.words.tokens import words_of
from bot.figures.periods import parse_period

OF_AREAS = frozenset(
    {
        *(Intent.LIST_SIGNALS, Intent.LIST_LATE, Intent.LIST_MISSED, Intent.LIST_TARGETS, Intent.LIST_MOVED),
        *(Intent.LIST_RECORDS, Intent.LIST_RUNS, Intent.LIST_COUNTS, Intent.OVERVIEW),
    }
)
"""Lists that can be asked for of an area."""
_OF_FIGURES = OF_AREAS - {Intent.LIST_LATE, Intent.OVERVIEW}
_OF_OBJECTIVES = frozenset(
    {
        *(Intent.LIST_MISSED, Intent.LIST_TARGETS, Intent.LIST_SIGNALS, Intent.LIST_MOVED, Intent.LIST_MEASURES),
        *(Intent.LIST_DELIVERABLES, Intent.LIST_OVERDUE, Intent.OVERVIEW),
    }
)
"""Lists that can be asked for of an objective."""
_WITH_TARGETS = (Intent.OVERVIEW, Intent.LIST_TARGETS, Intent.LIST_MISSED, Intent.LIST_MEASURES)
_ASKS_FOR_ITS_SOURCE = frozenset({*SOURCE_SAID.split(", "), "where are they from", "where are those from", "sources"})
_LEADING = re.compile(
    r"^(?:(?:and|ok|so|now|then|what about|how about|same|same again|the same|for|in|at|just|across|within|only|show me"
    r"|(?:(?:the|those|these|any) (?:ones|of them)|any|anything)(?= (?:for|in|at|of|from))|of them|those|from"
    r"|(?:which|what|any)(?: ones)?(?: of (?:those|them|these))? (?:are|is|were|was)(?= (?:for|in|at|of|from))) )+"
)
_OBJECTIVE = r"(?:priority|objective|theme|pillar|outcome|heading|aim|goal)"
_UNDER = re.compile(
    r"^(?:(?:and|ok|so|now|then|just|only|show me|list|what about|how about|(?:which|any|what) of (?:them|those)"
    r"|the|those|these|any|ones|are|is|sit|come|fall|that|for|in|under|within|from|on|of|to do with) )+"
    rf"(?:{_OBJECTIVE} )?(?P<name>.+?)(?: {_OBJECTIVE})?(?: (?:ones|one|targets|only|please))*$"
)
_OF_THEM = (
    r"(?:(?:which|what|any|just|only|and|so|show me)(?: (?:ones|the ones|those|of them|of those|of these|one))* )+"
)
_MISSED_OF_THEM = re.compile(
    rf"^{_OF_THEM}(?:(?:are|is|were|that|have|we|weve|been) )*(?:off track|off target|missed"
    r"|missing(?: (?:the )?target)?|behind|not on track|below target|failing|not hitting(?: (?:the )?target)?"
    r"|not met|not being met)$"
)
_MET_OF_THEM = re.compile(
    rf"^{_OF_THEM}(?:(?:are|is|were|that|have|we|weve|been) )*(?:on track|on target|met|hitting(?: (?:the )?target)?"
    r"|hit|meeting(?: (?:the )?target)?|being met)$"
)
_HOW_FAR = re.compile(r"^(?:and )?(?:by )?how (?:much|far|many)(?: by| off| from (?:the |their )?targets?)?$")
_HOW_MANY = said_alone(
    r"how many(?: (?:is|are|was|were|does) (?:that|there|they|those|it|these)(?: make| come to)?"
    r"| of (?:them|those|these)|(?: is| are) (?:on|in) (?:it|that|the list))?"
)
_SIDE = said_alone(
    r"(?:(?:which|what) (?:ones? )?(?:is|are) |any |those |the ones )?(?P<side>above|over|below|under|outside)"
    r"(?: (?:the|its|their))?(?: (?:upper|lower))?(?: (?:control )?(?:limits?|lines?))?"
)
_SIDES = {"over": "above", "under": "below"}
_COUNTED = (Intent.LIST_SIGNALS, Intent.LIST_OVERDUE, Intent.LIST_MISSED, Intent.LIST_LATE, Intent.LIST_MEASURES)
"""Lists that begin with how many there are."""
_SENT = said_alone(
    r"(?:(?:have|has|had|did) (?:they|he|she|it|we|any of them|anyone|anybody|all of them)|any of them) (?:been )?"
    r"(?:sent|send|given|give|submitted|submit|supplied|supply|filed|come in|come|handed|turned up|arrived)"
    r"(?: (?:it|that|them|those|one|any|anything|an update|theirs|in|back|through|since|yet|now))*"
)
"""Whether the updates that were listed as overdue have come: the list says which have not."""
_WHEN = re.compile(
    r"^(?:and )?(?:so )?(?:when|what date|which day|what day)s?(?: is| was| exactly)?(?: it| that| this)?$"
)
_ITS_PAPERS = said_alone(
    r"(?:(?:when|whens|when are|when is|when do|what about|by when|whats|what is) )?(?:the |my |our )*"
    r"(?:papers?|paper deadlines?|deadlines?|cut ?off|submission date)(?: (?:deadline|due|date|in|to be in|need to "
    r"be in"
    r"|have to be in|go in|go out|due in|for (?:it|that|this|them|those)|by|needed|wanted|date))*"
    r"|when do i (?:need|have) to (?:get|send|submit|put) (?:it|mine|papers?|my papers?|stuff) in(?: by)?"
)
_ITSELF = said_alone(
    r"(?:(?:when|whens|when is|when are|what about) )?the (?:meetings?|boards?|panel)(?: itself| themselves)?"
    r"|(?:when|what (?:date|day)) (?:is|are|does|do) (?:it|that|the (?:meeting|board|panel))(?: (?:itself|meet|sit|"
    r"on|held))*"
)
_ONE = r"(?:(?:meeting|board|date|one)(?: (?:that|it))?)?(?: that| it| this)?"
_BEFORE = re.compile(
    rf"^(?:(?:and|what about|when was|whens|when is) )*(?:the )?"
    rf"(?:(?:one|meeting|board|date) before|previous|last|prior) ?{_ONE}$"
)
_AFTER = re.compile(
    rf"^(?:(?:and|what about|when is|whens|when was) )*(?:the )?"
    rf"(?:(?:one|meeting|board|date|panel) (?:after|following)|following|next|subsequent|one after) ?{_ONE}$"
)


def list_followed(said: str, listed: Question, vocabulary: Vocabulary, day: date) -> Question | NotUnderstood | None:
    """The list that is asked for now, where what is said goes on from the one before; else None."""
    if listed.intent is Intent.LIST_MEETINGS:
        return _meetings(said, listed, vocabulary, day)
    if listed.intent in _OF_FIGURES and said in _ASKS_FOR_ITS_SOURCE:
        return replace(listed, explain=True)
    if listed.intent in (Intent.LIST_MISSED, Intent.LIST_TARGETS) and not listed.by and _HOW_FAR.match(said):
        missed = Condition.MISSED_TARGET if listed.intent is Intent.LIST_MISSED else listed.condition
        return replace(listed, intent=Intent.LIST_TARGETS, condition=missed)  # it says how far each is from its target
    if (again := _told_again(said, listed)) is not None:
        return again
    if listed.intent in _WITH_TARGETS and not (listed.by or listed.measures):
        if _MISSED_OF_THEM.match(said):
            return replace(listed, intent=Intent.LIST_MISSED, condition=None, topic="")
        if _MET_OF_THEM.match(said):
            return replace(listed, intent=Intent.LIST_TARGETS, condition=Condition.MET_TARGET, topic="")
    if listed.intent in _OF_OBJECTIVES and (under := _objective_under(said, vocabulary)):
        return replace(listed, objectives=(under,))
    rest = _LEADING.sub("", said)
    if listed.intent not in OF_AREAS or not rest:
        return None
    areas = {one.areas for one in named_alone(rest, vocabulary, day) if one.areas}
    if len(areas) == 1:
        return replace(listed, areas=areas.pop(), home_meant=False)
    return of_a_measure(said, listed, vocabulary, day)


def _told_again(said: str, listed: Question) -> Question | None:
    """The list again, which tells how many there are and what has not come, or that of the other side of the limits."""
    if listed.intent in _COUNTED and _HOW_MANY.match(said):
        return listed
    if listed.intent is Intent.LIST_OVERDUE and _SENT.match(said):
        return listed
    other = _SIDE.match(said) if listed.intent is Intent.LIST_SIGNALS else None
    return None if other is None else replace(listed, signal_side=_SIDES.get(other["side"], other["side"]))


def _objective_under(said: str, vocabulary: Vocabulary) -> str:
    """`Just the ones under priority 3`, `the Trust ones`: the objective that is named, where nothing else is."""
    found = _UNDER.match(said)
    if found is None:
        return ""
    words = words_of(found["name"])
    named = [*objectives_called(words, vocabulary)] or [*objectives_called(("priority", *words), vocabulary)]
    others = {one.sort for one in vocabulary.readings(words)} - {Sort.OBJECTIVE}
    return named[0] if len(named) == 1 and (not others or " under " in f" {said} ") else ""


def _meetings(said: str, listed: Question, vocabulary: Vocabulary, day: date) -> Question | NotUnderstood | None:
    """The same meetings once more, or the one beside the first that was told."""
    if _WHEN.match(said):
        return listed
    if _ITS_PAPERS.match(said):
        return replace(listed, topic=PAPERS)
    if _ITSELF.match(said):
        return replace(listed, topic="")
    if (due := due_before_that_meeting(said, listed)) is not None:
        return due
    boards = {key for _, key in listed.topics}
    held = sorted({one.held_on for one in vocabulary.register.meetings if not boards or one.board in boards})
    told = _told(listed, held, day)
    if told is None:
        return None
    before, after = [one for one in held if one < told], [one for one in held if one > told]
    if _BEFORE.match(said):
        return _on(listed, before[-1]) if before else NotUnderstood("no other meeting", "before")
    if _AFTER.match(said):
        return _on(listed, after[0]) if after else NotUnderstood("no other meeting", "after")
    return None


def _told(listed: Question, held: list[date], day: date) -> date | None:
    """The first of the meetings that were told."""
    if listed.period.form is Form.NEWEST:
        return next((one for one in held if one >= day), None)
    within = listed.period.candidates[0] if listed.period.candidates else None
    if within is None:
        return None
    told = next((one for one in held if within.start <= one <= within.end), None)
    in_month = (one for one in held if one >= day and one.month == within.start.month)
    return told or (next(in_month, None) if listed.period.floating else None)


def _on(listed: Question, day: date) -> Question:
    period = AskedPeriod(Form.NAMED, (parse_period(day.isoformat()),), words=day.isoformat())
    return replace(listed, period=period)
