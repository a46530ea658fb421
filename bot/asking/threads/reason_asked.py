"""Why the last figure is as it is: what was behind that, why so high in December, was there a series on.

`Why` alone asks where the figure is from as well, and is read as ever.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import EACH_PERIOD, NOTE, Intent, Question
from bot.asking.reading.guessed_causes import names_what_went_on
from bot.asking.reading.reading import read
from bot.asking.threads.named_alone import named_alone, times_named
from bot.asking.threads.thread import Thread
from bot.asking.words.word_sets import word_set

_OPENED = (
    r"(?:(?:and|ok|so|but|then|now|right|yeah|any idea|do we know|do you know|can you tell me|tell me|remind me"
    r"|can you remind me|whats the story,?) )*"
)
_OF_A_MOVE = word_set(
    "is was are were has have had did does do it its that this they these the a so such very quite high higher low "
    "lower bad worse good better up down big bigger large go going gone went come came rise rising rose risen fall "
    "falling fell fallen drop dropped increase increased increasing decrease decreased jump jumped spike spiked start "
    "started starting begin began been being then there suddenly change changed changing much more fewer less get "
    "getting got figure number figures numbers rate again around about point few "
    "little many long slow quick fast busy quiet tho though please pls them those our we back off away"
)
_BEFORE_A_TIME = word_set("in for during over through across at")
_IS_THAT = word_set("is was that it this tho though then please pls")
_REASON = (
    r"(?:any|is there (?:a|any)|was there (?:a|any)|whats the|what is the|what was the|do we have a|have we got a)"
    r"(?: \w+)? (?:reason|cause|explanation)(?: why| for)?"
    r"(?: (?:on (?:file|record|the system|there)|(?:we |that is |thats )?(?:recorded|given|noted|logged|held|marked)))?"
)
_HAPPENED = (
    r"what (?:on earth |actually )?(?:happened|went wrong|went on|was going on|was (?:all )?that about|was behind it"
    r"|was the story)(?= then| there| that (?:month|week|quarter|year|day)| in that|$)"
    r"(?: (?:then|there|(?:in )?that (?:month|week|quarter|year|day)))?"
)
_BEHIND = (
    r"what(?:s| is| was| were|s been| has been| has)?(?: really| actually| all)? (?:behind|driving|drove|driven|causing"
    r"|caused"
    r"|explains?|explaining|pushing|pushed|led to|brought (?:it|that|this) about)"
)
_WHY = re.compile(
    rf"^{_OPENED}(?:(?P<why>whys?|how come)|what caused it to|{_BEHIND}(?= )|{_HAPPENED}|{_REASON})\b ?(?P<rest>.*)$"
)
_HAPPENED_THEN = re.compile(
    rf"^{_OPENED}what (?:on earth |actually )?(?:happened|went on|went wrong|was going on)(?: to (?:it|that|us))?"
    r" (?=(?:in|over|during|at|around|last|this)\b)(?P<when>.+?)(?: then| tho| though)?$"
)
_THERE = re.compile(
    rf"^{_OPENED}(?:{_BEHIND}(?= )|what(?:s| is| was)? (?:going on|happening|happened|went on) (?:in|at|with|over in)) "
    r"(?P<where>.+?)(?:(?: being)?(?: so)? (?:up|down|high|low|bad|worse|then|there|though))*$"
)
_ON_IT = (
    r"(?: (?:against|on|for|about|of|in|beside) (?:it|that|this|then|them"
    r"|(?:that|this|the) (?:month|week|quarter|year|period|figure|number|one|point|time)))?(?: then| there)?"
)
_BEEN_NOTED = r"(?: (?:been )?(?:noted|marked|flagged|logged|recorded|annotated|written down|held|known))"
_NOTED = re.compile(
    rf"^{_OPENED}(?:(?:is|was|are|were)(?: there)? |do we have |have we got |whats |what is |what was |what does )?"
    rf"(?:(?:a|any|the|some) )?(?:notes?|comments?|annotations?|markers?)(?:{_BEEN_NOTED}| says?| said)?{_ON_IT}$"
    rf"|^{_OPENED}(?:(?:is|was|has|have)(?: there)? )?(?:anything|something|what(?:s| is| was| has)?)"
    rf"{_BEEN_NOTED}{_ON_IT}$"
    rf"|^{_OPENED}(?:(?:has|have|did|does) )?(?:anyone|anybody|someone|somebody)(?: (?:has|have|ever|got))*"
    rf" (?:write|written|wrote|noted?|marked?|put|logged|recorded|said|left|given)"
    rf"(?: (?:down|in|up|a|any|anything|something|note|notes|reason|comment|on file))*"
    rf"(?: (?:why|what for|how come))?{_ON_IT}$"
)
_NOTED_WHY = re.compile(
    r"^(?P<noted>.+?)(?: (?:about|on|for|as to|re|of|to say|saying|to explain))? why (?P<moved>.+)$"
)
"""`Is anything noted about why it has gone up`: what is noted, of how the figure before moved."""
_OF_FIGURES = (Intent.VALUE, Intent.RATE, Intent.SIGNALS, Intent.CHANGE, Intent.EXTREME, Intent.LINES)
_OF_AIMS = (Intent.TARGET, Intent.VARIANCE)


def reason_asked(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Question | None:
    """What is known of why the last figure is as it is, and not where it is from; None where that is not asked."""
    previous = _figure_meant(thread)
    if previous is not None and (there := _why_there(said, previous, vocabulary, day)) is not None:
        return there
    if previous is None:
        return None
    if previous.by == EACH_PERIOD and (happened := _HAPPENED_THEN.match(said)) is not None:
        return _of_that_time(happened["when"].split(), replace(previous, by=""), vocabulary, day)
    if previous.by:
        return None
    of_an_aim = thread.question is not None and thread.question.intent in _OF_AIMS
    if of_an_aim and (happened := _HAPPENED_THEN.match(said)) is not None:
        return _of_that_time(happened["when"].split(), previous, vocabulary, day)
    if _NOTED.match(_without_why(said)):
        return replace(previous, why=True, topic=NOTE) if previous.intent in _OF_FIGURES else None
    *first, last = said.split(",")
    ways = [_WHY.match(one.strip()) for one in (*first, last)]
    found = ways[-1] if all(ways) else _WHY.match(said)
    if found is None:
        went_on = names_what_went_on(said.split(), vocabulary)
        return replace(previous, why=True) if went_on and previous.intent in _OF_FIGURES else None
    rest = found["rest"].split()
    if not first and found["why"] is not None and not {*rest} - _IS_THAT:
        return None  # `why` alone asks where the figure is from as well
    if not {*rest} <= _OF_A_MOVE:
        return _why_then(rest, previous, vocabulary, day)
    return replace(previous, why=True) if previous.intent in _OF_FIGURES else None


def _without_why(said: str) -> str:
    """What is said without `why it has gone up` behind it, where that says no more than that the figure moved."""
    found = _NOTED_WHY.match(said)
    return said if found is None or not {*found["moved"].split()} <= _OF_A_MOVE else found["noted"]


def _why_there(said: str, previous: Question, vocabulary: Vocabulary, day: date) -> Question | None:
    """`What's driving Peckfield`, `what is going on in Peckfield`: the figure before, of an area named alone."""
    found = _THERE.match(said)
    if found is None or previous.intent not in (*_OF_FIGURES, Intent.RANKING) or len(previous.measures) != 1:
        return None
    named = named_alone(found["where"], vocabulary, day)
    if len(named) != 1 or len(named[0].areas) != 1:
        return None
    plain = replace(
        previous, intent=Intent.VALUE, against=None, against_period=None, against_unsaid=False, extreme=None, by=""
    )
    return replace(plain, areas=named[0].areas, home_meant=False, only_first=False, first=0, percent=False, why=True)


def _figure_meant(thread: Thread) -> Question | None:
    """The figure that it is asked of: of an end the one that was told, of a target what is held against it."""
    previous = thread.question
    if previous is None:
        return None
    is_one = previous.intent is Intent.EXTREME or (previous.intent is Intent.RANKING and previous.only_first)
    if is_one and thread.shown and (len(thread.shown) == 1 or previous.intent is Intent.RANKING):
        return thread.shown[0].question
    return replace(previous, intent=Intent.VALUE) if previous.intent in _OF_AIMS else previous


def _why_then(rest: Sequence[str], previous: Question, vocabulary: Vocabulary, day: date) -> Question | None:
    """`Why so high in december`: of that time, where nothing else is named."""
    at = next((at for at, word in enumerate(rest) if word not in _OF_A_MOVE), len(rest))
    while at and rest[at] in _BEFORE_A_TIME:
        at += 1
    asked = _of_that_time(rest[at:], previous, vocabulary, day) if at else None
    return None if asked is None else replace(asked, why=True)


def _of_that_time(said: Sequence[str], previous: Question, vocabulary: Vocabulary, day: date) -> Question | None:
    """The figure of a time that is named, where nothing else is: with what is marked on it."""
    when = " ".join(said[int(said[:1] != [] and said[0] in _BEFORE_A_TIME) :])
    if previous.intent not in (Intent.VALUE, Intent.CHANGE) or not all(times_named(when, vocabulary, day)):
        return None
    plain = replace(previous, intent=Intent.VALUE, against=None, against_period=None, against_unsaid=False)
    asked = read(f"and {when}", vocabulary, day, replace(plain, percent=False)).outcome
    return asked if isinstance(asked, Question) else None
