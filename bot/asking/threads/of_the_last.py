"""What is asked of the last answer in set words: why is it so high, as a percentage, which went up most, the quarter.

By themselves these words ask of something else, or of nothing.
"""

import re
from dataclasses import replace
from datetime import date

from bot.asking.asked_period import Form, just_that
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import EACH_PERIOD, AskedRate, Intent, NotUnderstood, Question, Statistic
from bot.asking.reading.reading import read
from bot.asking.threads.counts_of_it import counts_of_it, interval_of_it
from bot.asking.threads.gaps_to_targets import on_the_year_before_of_its_aim
from bot.asking.threads.how_each_moved import how_each_moved
from bot.asking.threads.how_much_told import how_much_told
from bot.asking.threads.named_alone import named_alone, times_named
from bot.asking.threads.of_its_figure import of_its_figure
from bot.asking.threads.of_their_places import of_their_places
from bot.asking.threads.other_ends import of_another_end
from bot.asking.threads.part_of_it import of_a_part_of_it
from bot.asking.threads.ranked_then import ranked_then
from bot.asking.threads.reason_asked import reason_asked
from bot.asking.threads.reworded import group_meant, share_meant
from bot.asking.threads.same_time import of_the_same_time
from bot.asking.threads.so_many_a_time import so_many_a_time
from bot.asking.threads.thread import Thread
from bot.asking.threads.time_it_takes import time_it_takes
from bot.asking.threads.time_told import only_period
from bot.asking.threads.times_beside import of_a_time_beside
from bot.asking.threads.which_of_a_kind import which_of_a_kind
from bot.asking.words.field_words import NUMBER_WORDS
from bot.asking.words.said_around import CLOSED, OPENED
from bot.figures.framework import Framework
from bot.figures.measures import Better, Unit
from bot.figures.periods import PeriodKind, period_containing

_ONE = r"(?:which|who|where)(?: one| area| of them| of those)?(?:s| is| has| have| had| did| was)?(?: been| it)?"
_ENDS = {
    **dict.fromkeys(("highest", "top", "most"), Statistic.HIGHEST),
    **dict.fromkeys(("lowest", "bottom", "fewest", "least"), Statistic.LOWEST),
    "worst": Statistic.RANK,
    "best": None,
}
_PEERS = "peers:"
_PLACES = {"top": None, "bottom": Statistic.RANK}
"""After a place, of which the first is best, the top is the best."""
_LENGTHS = {
    "month": PeriodKind.MONTH,
    "quarter": PeriodKind.FINANCIAL_QUARTER,
    "year": PeriodKind.FINANCIAL_YEAR,
}
_OF_A_TIME = (Intent.VALUE, Intent.RATE, Intent.SIGNALS)
_END_OF_PEERS = re.compile(
    rf"^{OPENED}(?:{_ONE}(?: forces?)?(?: is| are| had| has| comes| came| sits)? )?(?:at )?(?:the )?(?:very )?"
    rf"(?P<end>{'|'.join(_ENDS)})(?: (?P<number>two|three|four|five|[2-5]))?"
    r"(?: ones?| forces?)?(?: of all| overall| (?:of|in) the (?:lot|bunch|list|table|league|pile|pack|group))?"
    rf"{CLOSED}$"
)
_NOW = re.compile(
    r"^(?:(?:and|so|ok) )*how (?:far|much) (?:above|below|off|from|under|over|short of|lower than|higher than)"
    r"(?: or \w+)? (?:that|it|this)(?: peak| record)? (?:are|is) (?:we|it)(?: now| at the moment| today| currently)?,?"
    r"(?: or (?:above|below|under|over))?$"
    r"|^(?:and |so )?how (?:close|near) are we to (?:that|it)(?: now| again| today)?$"
    r"|^(?:and |so )?how (?:far|much|many)(?: (?:off|below|above|fewer|more|less|higher|lower))?"
    r" (?:is|was) (?:the )?(?:newest|latest|current|most recent|last)(?: \w+)?"
    r"(?: (?:off|below|above|from|than|under|over))+(?: that| it| this)?$"
    r"|^(?:and |so )?how (?:does|do|did) (?:the )?(?:newest|latest|current|most recent)(?: \w+)? compare"
    r"(?: (?:to|with) (?:that|it|this))?$"
)
_MOVED = (
    r"(?:lost|gained|changed|moved|up|down|risen|fallen|dropped|grown|improved|worsened|recovered|settled|eased|higher"
    r"|lower|better|worse|increased|decreased|reduced|climbed|declined|shrunk|dipped|jumped|lessened|subsided)"
)
_SINCE_THEN = re.compile(
    rf"^{OPENED}(?:how (?:many|much|far) )?(?:have|has|are|is|did|had) (?:we|it|that|this|they|things|numbers)"
    rf" (?:\w+ )?(?:(?:come|came|go|gone|went|got|gotten|calmed|cooled|died|been|back|any|much) )*{_MOVED}"
    rf"(?: (?:back|again|down|up|at all|any|much))*(?: or {_MOVED})?(?: by)?(?: at all)?"
    r" (?:since(?: then| that)?|after(?: then| that|wards)?|from (?:there|then)(?: on)?)(?: tho| though)?$"
    rf"|^{OPENED}(?:has|have|is|are|did|was|were) (?:we|it|that|this|they|things|numbers)"
    r" (?:(?:since|now|then|all|yet|ever|at least) )*(?:(?:come|came|gone|go|went|got|get|been|dropped|drop|fallen|fall"
    r"|crept|creep|died|picked|climbed) )*(?:back(?: (?:down|up|off|under control|to earth))?|(?:down|up) again"
    r"|(?:settled?|calmed?|eased?|quietened?|died)(?: (?:back|down|off))?|recover(?:ed)?|improved?|subsided?|rebounded?"
    r"|bounced? back|picked? (?:back )?up|dropped? off|tailed? off|fallen? (?:away|off))"
    r"(?: (?:since|yet|now|again|then|at all|any|much|tho|though|after (?:that|then)|afterwards|from (?:that|then)))*$"
)
_HOW_FAR = re.compile(
    rf"^{OPENED}how (?:far|much|many) (?:ahead|behind|off|short|over|under|above|below|adrift|clear)(?: or \w+)?"
    r"(?: (?:of )?(?:it|that|(?:the )?target))?(?: (?:are|were) we| is it)?(?: now| at the moment)?"
    r"(?: in (?:actual |real )?(?:offences|numbers|terms|crimes|incidents|points|figures))?$"
)
_A_MONTH_FROM_HERE = re.compile(
    rf"^{OPENED}(?:how many|what)(?: \w+)? (?:would|can|could|do|should|must|will) (?:we|they|i) "
    r"(?:(?:still|have|need|be|allowed|able|to) )*"
    r"(?:keep (?:it|that|them) to|have|stay (?:under|below|within)|record|get|allow|afford|average)"
    r"(?: (?:it|that|them))? (?:a|each|per|every) month"
    r"(?: (?:from (?:here|now)(?: on)?|now|for the rest of the year))?$"
    rf"|^{OPENED}how many (?:(?:is|was|would|does) (?:that|it)(?: be| make| mean)? )?(?:a|each|per|every) month"
    rf"(?: (?:is|was|would|does) (?:that|it)(?: be| make| mean)?)?{CLOSED}$"
)
_AGAINST_IT = re.compile(
    rf"^{OPENED}(?:(?:where|how)(?:s| do| does| did| is| are| was| were)? (?:we|it|that|they|things)"
    r"(?: (?:now|currently|doing|performing|getting on|faring|looking|sitting|standing|sit|stand|look|compare|fare|do"
    r"|measure up|stack up|shape up|at))*|(?:whats |what is )?(?:the |our |its |current )*"
    r"(?:performance|position|progress|figure|number|rate))? ?(?:when )?"
    r"(?:against|versus|vs|v|compared (?:to|with)|to|with|next to|relative to|in relation to|in terms of)"
    r" (?:it|that|this|(?:the |our |its |that )?(?:target|goal|milestone))"
    rf"(?: (?:now|currently|at the moment|so far|to date|this year|at present))*{CLOSED}$"
)
_AIM_THEN = re.compile(
    rf"^{OPENED}(?:(?:did|have|has|had|were|was|what about|how about) )?(?:(?:we|it|they|that) )?"
    r"(?:(?:hit|hitting|meet|met|make|made|miss|missed|achieve|achieved|reach|reached|get|got|on|on track for|inside"
    r"|within|under|below|above|over) )?(?:(?:the|our|its) )?"
    r"(?:(?:target|one|line|that|it) )?(?:(?:for|in|of) )?(?:the )?"
    r"(?P<then>last years?|years? before|year befores|previous years?|\d{4}[/-]\d{2,4}s?|\d{2}[/-]\d{2}s?)"
    r"(?: (?:target|one|line))?(?: too| as well| then| either)*$"
)
"""`Did we hit last year's` after a target: that of then."""
_OF_ITS_YEAR = re.compile(
    rf"^{OPENED}(?:(?:what|how) about |whats |what is )?(?:(?:for|at|by|over|in|of|as at|as) )?(?:the |its |this )?"
    r"(?:(?:full|whole|entire|complete) (?:financial )?year|(?:financial )?years? ?end"
    r"|end of (?:the |this )?(?:financial )?year"
    r"|(?:full year|whole year|year end|years|annual) (?:line|target)"
    r"|year as a whole|(?<=in )(?:actual |real |plain )?(?:numbers|figures)|(?<=as )a number)"
    rf"{CLOSED}$"
)
"""The line of a target at the end of its year, or in numbers: both lines that it draws."""
_GAP_TO_IT = re.compile(
    rf"^{OPENED}(?:(?:whats|what was|what is) )?(?:the )?gap (?:to|from|with|against) (?:it|that|(?:the |our )?target)"
    r" (?P<when>.+?)(?: please| pls)?$"
)
_THE_UNIT = re.compile(
    rf"^{OPENED}(?:make it |do |for )?the (?:whole |full |entire )?(?P<unit>month|quarter|year){CLOSED}$"
)
_ALONE = re.compile(r"\b(?:only|just|alone|ones|bit|part|side|stuff)\b")
_ON_TO_THEN = re.compile(
    rf"^{OPENED}(?:(?:up|through|right|on|all the way|extend(?: it| that)?) )*(?:to|until|till|til|through)"
    rf" (?:the end of )?(?P<then>.+?){CLOSED}$"
)
_GOES_ON = re.compile(r"\b(?:through|right|on|all the way|extend(?: it| that)?) (?:to|until|till|til)\b|\bthrough\b")
_WHAT_WAS = re.compile(
    rf"^{OPENED}(?:what|how)(?:s| is| was| were| did)(?: it| that| we| they)?(?: like| do| get| come to)?(?: in| for)?"
    r" (?P<when>.+)$"
)
_TIME_SAID_OF = re.compile(
    rf"^{OPENED}(?P<when>(?!.*\b(?:last|previous) year\b|.*\byear (?:before|ago)\b).+?) (?:was|were|looks|looked|is)"
    r" (?:(?:the|a|an|our|really|pretty|very|so|quite|one) )*"
    r"(?:bad|worst|worse|big|biggest|high|highest|busy|busiest|peak|quiet|quietest|low|lowest|good|best|awful|grim|odd)"
    r"(?: (?:one|month|quarter|week|year|wave))?(?: for (?:us|it|that))?[ ,]+(?:(?:so|and|then|but) )*"
    rf"(?:how (?:many|much|bad|high|low|big|good)(?: (?:was|is) (?:it|that))?"
    r"|(?:what|how)(?:s| is| was| were)? (?:it|that)|what did (?:we|it) (?:get|have|come to|do|hit)"
    rf"|(?:whats|what is|what was|give me) (?:the|that) (?:number|figure|total|count)){CLOSED}$"
)
"""`Oct was the bad one, how many`: the figure of that time, whatever is said of it."""
_IS_ANY_WORSE = re.compile(
    rf"^{OPENED}(?:is|was|are|were|does|did) (?P<name>.+?)(?<! getting)(?<! gone)(?<! got)"
    r" (?:do |doing )?(?:any |much )?"
    r"(?:better|worse|higher|lower|busier|quieter)(?: than (?:that|it|this|them))?(?: or (?:better|worse))?$"
)
_MORE_THAN = re.compile(
    rf"^{OPENED}(?:by )?how (?:many|much) (?:more|fewer|less|higher|lower)(?: (?:is|was) (?:that|it))? than"
    rf" (?P<name>.+?){CLOSED}$"
)


def of_the_last(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Question | NotUnderstood | None:
    """What is asked of the last answer in set words; None where it is none of them, or they do not fit it."""
    previous = thread.question
    if previous is None or len(previous.measures) != 1:
        return None
    return (
        reason_asked(said, thread, vocabulary, day)
        or so_many_a_time(said, thread, vocabulary)
        or time_it_takes(said, previous, vocabulary)
        or counts_of_it(said, previous, vocabulary, day)
        or interval_of_it(said, previous, vocabulary)
        or how_each_moved(said, thread, vocabulary, day)
        or of_its_figure(said, previous, vocabulary, day)
        or _how_far_off(said, thread, vocabulary, day)
        or on_the_year_before_of_its_aim(said, thread, vocabulary, day)
        or how_much_told(said, previous, vocabulary, day)
        or _end_of_peers(said, previous, thread, vocabulary)
        or ranked_then(said, previous, vocabulary)
        or of_their_places(said, previous, vocabulary, day)
        or which_of_a_kind(said, previous, vocabulary, day)
        or _against_now(said, previous, thread)
        or group_meant(said, previous, vocabulary)
        or _of_a_group_elsewhere(said, previous, vocabulary, day)
        or of_a_part_of_it(said, previous, vocabulary, day)
        or _share_of_a_group(said, previous, vocabulary, day)
        or _beside_it(said, previous, vocabulary, day)
        or of_the_same_time(said, thread, vocabulary, day)
        or _another_time(said, previous, thread, vocabulary, day)
    )


def _of_a_group_elsewhere(said: str, previous: Question, vocabulary: Vocabulary, day: date) -> Question | None:
    """`Theft from only, Harran, July`: of the group that is named first, in the place and at the time behind it."""
    name, _, rest = said.partition(",")
    group = group_meant(name, previous, vocabulary) if rest.strip() and _ALONE.search(name) else None
    if not isinstance(group, Question):
        return None
    asked = read(f"and {rest.strip()}", vocabulary, day, group).outcome
    return asked if isinstance(asked, Question) and asked.groups == group.groups else None


def _share_of_a_group(said: str, previous: Question, vocabulary: Vocabulary, day: date) -> Question | None:
    """`How much of that is supply`, of drug offences: the share of the supply and trafficking of them."""
    put = share_meant(said, previous, vocabulary)
    asked = None if put is None else read(put, vocabulary, day, previous).outcome
    return asked if isinstance(asked, Question) else None


def _how_far_off(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Question | None:
    """`How far ahead are we` after a target: of that target, and not among our peers."""
    previous = thread.question
    if previous is not None and previous.signal_side and _HOW_FAR.match(said):
        return previous  # how much above, of the limit that was told
    if previous is None or previous.intent not in (Intent.TARGET, Intent.VARIANCE):
        return None
    if _OF_ITS_YEAR.match(said):
        return replace(previous, intent=Intent.TARGET)
    if _A_MONTH_FROM_HERE.match(said):
        said = "how many can we have a month for the rest of the year"
    elif (found := _GAP_TO_IT.match(said)) is not None:
        said = f"gap to target {found['when']}"
    elif (found := _AIM_THEN.match(said)) is not None:
        said = f"did we meet it in {_year_meant(found['then'].removesuffix('s'), thread)}"
    else:
        told = _HOW_FAR.match(said) or _AGAINST_IT.match(said)
        return replace(previous, intent=Intent.VARIANCE) if told else None
    asked = read(said, vocabulary, day, previous).outcome
    return asked if isinstance(asked, Question) else None


def _year_meant(said: str, thread: Thread) -> str:
    """The year of a target in words: `the year before` is before the one that was told."""
    if said[0].isdecimal():
        return said
    told = [one.period.end for one in thread.shown if one.period is not None]
    before = "before" in said and bool(told)
    return period_containing(PeriodKind.FINANCIAL_YEAR, max(told)).year_before().text if before else "last year"


def _end_of_peers(
    said: str, previous: Question, thread: Thread, vocabulary: Vocabulary
) -> Question | NotUnderstood | None:
    """`Whos highest` after our place among peers: of those forces, by what they were ranked by."""
    found = _END_OF_PEERS.match(said)
    peers = None if found is None else _peers_ranked_among(previous, thread, vocabulary.framework)
    if isinstance(peers, NotUnderstood):
        return peers
    if found is None or peers is None:
        return None
    measure = vocabulary.framework.measures[previous.measures[0]]
    judged = measure.better is not Better.NEITHER
    if previous.by and (not judged or found["end"] not in _PLACES) and not previous.by.startswith(_PEERS):
        return None
    by_rate = measure.unit is Unit.COUNT and measure.default_rate is not None and not previous.by_number
    number = NUMBER_WORDS.get(found["number"]) or int(found["number"] or 0)
    return replace(
        previous,
        intent=Intent.RANKING,
        by=previous.by or f"{_PEERS}{peers}",
        peers=peers or None,
        extreme=_PLACES[found["end"]] if judged and found["end"] in _PLACES else _ENDS[found["end"]],
        only_first=True,
        first=number,
        rate=previous.rate or (AskedRate() if by_rate else None),
    )


def _peers_ranked_among(previous: Question, thread: Thread, framework: Framework) -> str | NotUnderstood | None:
    """The peers among which a place was told: those that were named, or the only ones that the area is among.

    They may have been put in order by it since; empty where areas of a kind were put in order by what is better.
    """
    if previous.intent is Intent.RANKING and previous.extreme in (None, Statistic.RANK) and not previous.changed:
        plain = (
            ":" not in previous.by
            and previous.by != EACH_PERIOD
            and not (previous.beside or previous.more_periods or previous.by_number)
        )
        return previous.by.removeprefix(_PEERS) if previous.by.startswith(_PEERS) else ("" if plain else None)
    if previous.intent is not Intent.RANK or previous.peers or len(previous.areas) != 1:
        return previous.peers if previous.intent is Intent.RANK else None
    fitting = [key for key, one in framework.peer_groups.items() if previous.areas[0] in one.members]
    told = {one.area for one in thread.shown}
    of_those = [key for key in fitting if len(told) > 1 and told <= {*framework.peer_groups[key].members}]
    sure = fitting if len(fitting) == 1 else of_those
    return (sure[0] if len(sure) == 1 else NotUnderstood("which of them")) if fitting else None


def _against_now(said: str, previous: Question, thread: Thread) -> Question | None:
    """`How far below that are we now`, `what have we lost since then`: the newest figure against it."""
    then = thread.shown[0].period if len(thread.shown) == 1 else None
    of_an_end = previous.intent is Intent.EXTREME and _NOW.match(said)
    of_a_time = previous.intent is Intent.VALUE and previous.period.form is Form.NAMED and _SINCE_THEN.match(said)
    if then is None or previous.by or not (of_an_end or of_a_time):
        return None
    return Question(
        intent=Intent.CHANGE,
        measures=previous.measures,
        areas=previous.areas,
        groups=previous.groups,
        against_period=just_that(then),
        home_meant=previous.home_meant,
    )


def _beside_it(said: str, previous: Question, vocabulary: Vocabulary, day: date) -> Question | NotUnderstood | None:
    """`Is Eastmere any worse` after the figure of another area: than that one, and not than it was."""
    if (found := _MORE_THAN.match(said)) is not None:
        return _apart_from(found["name"], previous, vocabulary, day)
    found = _IS_ANY_WORSE.match(said)
    named = () if found is None else named_alone(found["name"], vocabulary, day)
    if found is None or len(named) != 1 or len(named[0].areas) != 1 or len(previous.areas) != 1 or previous.home_meant:
        return None
    asked = read(f"compared with {found['name']}", vocabulary, day, previous).outcome
    return asked if isinstance(asked, Question) and len(asked.areas) == len(previous.areas) + 1 else None


def _apart_from(name: str, previous: Question, vocabulary: Vocabulary, day: date) -> Question | NotUnderstood | None:
    """`How many more than Southbank`: how far the one area before is from it; of several it is asked which."""
    areas = {one.areas[0] for one in named_alone(name, vocabulary, day) if len(one.areas) == 1}
    if len(areas) != 1 or previous.intent not in (Intent.VALUE, Intent.RATE, Intent.SIGNALS, Intent.RANKING):
        return None
    if previous.by or len(previous.areas) != 1 or previous.more_periods or {*previous.areas} == areas:
        return NotUnderstood("which of them")
    rated, both = previous.intent is Intent.RATE, (*previous.areas, *areas)
    within = vocabulary.framework.with_ancestors
    if both[1] in within(both[0]) or both[0] in within(both[1]):
        return None  # a part and the whole are held against each other by their rates
    return replace(previous, intent=Intent.GAP, areas=both, by_number=not rated, signal_side="", home_meant=False)


def _another_time(
    said: str, previous: Question, thread: Thread, vocabulary: Vocabulary, day: date
) -> Question | NotUnderstood | None:
    """`Make it the quarter`, `and the December before`, `what was June last year`: the figure of that time."""
    then = (
        _on_to_then(said, previous, vocabulary, day)
        or of_a_time_beside(said, thread, vocabulary, day)
        or of_another_end(said, thread, vocabulary, day)
        or what_was(said, previous, vocabulary, day)
    )
    if then is not None:
        return then
    base = only_period(previous, thread)
    if base is None or previous.intent not in _OF_A_TIME or previous.more_periods:
        return None
    if (found := _THE_UNIT.match(said)) is not None:
        whole = period_containing(_LENGTHS[found["unit"]], base.start)
        longer = whole.start <= base.start and base.end <= whole.end and whole != base
        return replace(previous, period=just_that(whole)) if longer else None
    return None


def _on_to_then(said: str, previous: Question, vocabulary: Vocabulary, day: date) -> Question | NotUnderstood | None:
    """`And to Dec 25` after January to February 2025: from its beginning to then, and not December alone.

    After a single month that is said of what goes on: `through to September`, but not `up to September`.
    """
    found, period = _ON_TO_THEN.match(said), previous.period
    kind = period.candidates[0].kind if period.form is Form.NAMED and len(period.candidates) == 1 else None
    single = kind is PeriodKind.MONTH and previous.intent is Intent.VALUE
    goes_on = single and _GOES_ON.search(said) is not None
    compared = previous.against or previous.against_period
    if found is None or not (kind is PeriodKind.SPAN or goes_on) or previous.more_periods or compared:
        return None
    first = period.candidates[0].start
    if first.day > 1 or not all(times_named(found["then"], vocabulary, day)):
        return None
    asked = read(f"and from {first:%B %Y} to {found['then']}", vocabulary, day, previous).outcome
    return asked if isinstance(asked, Question) else None


def what_was(said: str, before: Question, vocabulary: Vocabulary, day: date) -> Question | None:
    """`What was june last year`: a question of that time, which by itself would ask what these words mean."""
    found = _WHAT_WAS.match(said) or _TIME_SAID_OF.match(said)
    if found is None or not all(times_named(found["when"], vocabulary, day)):
        return None
    asked = read(f"and {found['when']}", vocabulary, day, before).outcome
    return asked if isinstance(asked, Question) else None
