"""`How does that compare with Sale and Hope`, `add Hope`, `put Sale in as well` behind a figure: beside the others."""

import re
from dataclasses import replace
from datetime import date

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, Question
from bot.asking.reading.compared_with_each import HOW
from bot.asking.threads.named_alone import Named, named_alone
from bot.asking.threads.reply import Reply
from bot.asking.threads.standing import joined
from bot.asking.threads.thread import Thread
from bot.asking.words.said_around import CLOSED, OPENED

_HELD_AGAINST = re.compile(rf"^{OPENED}(?:{HOW}|(?:alongside|next to|beside)) ", re.IGNORECASE)
_FIGURES = (Intent.VALUE, Intent.RATE)
_US = ("", "we", "us", "ours")
"""Whoever asks is held against others by rates."""
_PUT = "put|throw|bring|chuck|pop|stick|slot|add|include|count"
_PUT_IN = re.compile(
    rf"^{OPENED}(?:(?:add|include|(?:{_PUT}) in) (?P<name>.+?)(?: (?:back )?in)?"
    rf"|(?:{_PUT}) (?P<placed>.+?) (?:back )?in)"
    rf"(?: (?:to|with) (?:it|that|them|those|these|the (?:list|others|rest)))?{CLOSED}$"
)
_THAN_ANOTHER = re.compile(
    rf"^{OPENED}(?:(?:is|are|was|were) (?:that|it|this|they|those|these|both|either) )?(?:any )?"
    r"(?:better|worse|higher|lower|busier|quieter|above|below)(?: than)? (?P<name>.+?)"
    rf"(?: or (?:better|worse|higher|lower))?{CLOSED}$"
    rf"|^{OPENED}how (?:does|do|did) (?P<other>.+?) (?:compare|fare|do|look)(?: (?:to|with|against) (?:that|them))?$"
    rf"|^{OPENED}(?:(?:is|are|was|were) )?(?P<one>.+?) (?:(?:is|are|any|doing|the) )*"
    r"(?:better|worse|higher|lower|busier|quieter)"
    rf"(?: (?:one|or (?:better|worse|higher|lower)|than (?:that|them|those|both|either)))?{CLOSED}$"
)
"""Of several places that were told one cannot be held against another: that other stands beside them all."""


def with_those_put_in(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Question | None:
    """The question before of what is put in as well; None where nothing is named alone, or it stands there already.

    Of two places that were told, `is Hope worse` is the two again.
    """
    last = thread.question
    if last is None or thread.unanswered or last.by or last.more_periods:
        return None
    held = _THAN_ANOTHER.match(said) if len(last.areas) > 1 or thread.alike else None
    held = held if held is not None and (len(last.areas) > 1 or held["one"]) else None
    found = held or _PUT_IN.match(said)
    name = "" if found is None else next(one for one in found.groupdict().values() if one)
    named = () if name in _US else named_alone(name.removeprefix("the "), vocabulary, day)
    told = last if not thread.alike else joined((*thread.alike, last)) or last
    if len(named) != 1 or told.intent not in (*_FIGURES, Intent.CHANGE):
        return None
    if held is None:
        return _with(named[0], told)
    new, kinds = {*named[0].areas}, {vocabulary.framework.areas[key].kind for key in (*named[0].areas, *told.areas)}
    if not new or len(kinds) > 1:
        return None  # what is not of a kind is held against each other by rates
    again = held["one"] and told.intent in _FIGURES and new < {*told.areas}
    return told if again else _with(named[0], told)


def share_held_against(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Reply | None:
    """`How does that compare with Hope` behind a share of one place: the share of each of the two."""
    last, found = thread.question, _HELD_AGAINST.match(said)
    of_one = last is not None and last.intent is Intent.SHARE and len(last.areas) == 1
    if last is None or found is None or not of_one or last.by or last.more_periods or thread.unanswered:
        return None
    named = named_alone(said[found.end() :].removeprefix("the "), vocabulary, day)
    areas = named[0].areas if len(named) == 1 else ()
    if not areas or last.areas[0] in areas:
        return None
    others = (replace(last, areas=(area,), home_meant=False) for area in areas)
    return Reply(said, last, each=(last, *others))


def _with(new: Named, told: Question) -> Question | None:
    """What was told with what is named beside it; measures too, as nothing says that they add up."""
    if new.areas and len(told.measures) == 1 and {*new.areas}.isdisjoint(told.areas) and not told.home_meant:
        return replace(told, areas=(*told.areas, *new.areas))
    measures = new.measures and len(told.areas) == 1 and {*new.measures}.isdisjoint(told.measures)
    if not measures or told.groups or told.summed or told.rate or told.count_behind:
        return None
    return replace(told, measures=(*told.measures, *new.measures))


def with_the_one_told(text: str, reply: Reply, thread: Thread) -> Reply:
    """The figures of several places with that of the one that they are held against, which was told before."""
    last, asked = thread.question, reply.read.outcome if reply.read is not None else None
    if last is None or reply.read is None or not isinstance(asked, Question) or not _HELD_AGAINST.match(text):
        return reply
    of_one = last.intent in _FIGURES and len(last.areas) == 1 and not (last.by or last.more_periods or last.peers)
    others = tuple(key for key in asked.areas if key not in last.areas)
    several = len(others) > 1 and len(others) == len(asked.areas) and not (asked.by or asked.more_periods)
    same = (asked.measures, asked.groups, asked.period) == (last.measures, last.groups, last.period)
    if not (of_one and several and same and asked.intent in (*_FIGURES, Intent.GAP)):
        return reply
    together = replace(last, areas=(*last.areas, *others), home_meant=False)
    return replace(reply, read=replace(reply.read, outcome=together))
