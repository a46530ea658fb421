"""`What are we doing about knife crime`, `what was done about it`: the work under its objective, and no figure."""

import re
from collections.abc import Callable
from dataclasses import replace

from bot.asking.question import DONE_ABOUT, Intent, NotUnderstood, Question, Read
from bot.asking.words.tokens import plain_text

_OPENED = r"(?:(?:and|ok|okay|so|but|well|right|then|please|tell me|show me) )*"
_WHO = r"(?:we|you|they|the force|the police|the command|the team|officers|anybody|anyone|somebody|someone|people)"
_BEING = r"(?:are|is|was|were|have|has|had|did|do|does|will|can|could|should)"
_DONE = r"(?:being done|been done|done|doing|do|going to do|planning|planned|tried|trying|been doing)"
_FOR = (
    r"(?:about|to (?:tackle|address|stop|reduce|cut|prevent|improve|fix|combat|bring down|drive down|deal with|curb|"
    r"help|support))"
)
_ACTION = r"(?:actions?|steps|measures|interventions?|activity|work)"
_TAKEN = (
    r"(?: (?:is|are|was|were|has|have|been|being|we|they|taking|taken|in place|under way|underway|going on|did|do))+"
)
_ASKED = re.compile(
    rf"^{_OPENED}(?:"
    rf"(?:what|whats|anything|is anything|was anything|has anything|how much)(?: (?:else|more|exactly|actually))?"
    rf"(?: {_BEING})?(?: {_WHO})?(?: (?:actually|currently|now))? {_DONE}(?: (?:now|currently|so far|yet))?"
    rf"(?: {_FOR}(?P<what>(?: .+)?))?"
    rf"|what(?: sort of| kind of)? {_ACTION}{_TAKEN}(?: (?:{_FOR}|on|over|against|for|around)(?P<acted>(?: .+)?))?)$"
)
_POINTS = re.compile(r"^(?:it|that|this|them|these|those|him|there|the (?:rise|fall|increase|problem|issue))?$")

Reads = Callable[[str], Read]


def asked_what_is_done(text: str, previous: Question | None, read: Reads) -> Read | None:
    """The question for what is being done about a measure that is named, or that the thread is on; else None."""
    said = " ".join(re.sub(r"[^a-z0-9/&+% ]", " ", plain_text(text)).split())
    found = _ASKED.match(said)
    if found is None:
        return None
    what = (found["what"] or found["acted"] or "").strip()
    if _POINTS.match(what):
        return _of_that(previous)
    outcome = read(what).outcome
    if isinstance(outcome, NotUnderstood):
        return Read(outcome)
    return Read(_done_about(outcome)) if outcome.measures else None


def _of_that(previous: Question | None) -> Read | None:
    return Read(_done_about(previous)) if previous is not None and previous.measures else None


def _done_about(of: Question) -> Question:
    return replace(
        Question(intent=Intent.SAID, topic=DONE_ABOUT), measures=of.measures, areas=of.areas, home_meant=of.home_meant
    )
