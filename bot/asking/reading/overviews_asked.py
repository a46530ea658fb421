"""Whether a question asks for an overview: of an area, of a measure, of a tag, of all targets, or of what is held."""

from dataclasses import replace
from itertools import pairwise

from bot.asking.asked_period import NEWEST, AskedPeriod, Form
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Condition, Intent, Question
from bot.asking.reading.parts import Parts
from bot.asking.reading.said_conditions import says_a_number
from bot.asking.reading.thresholds import ASKS_WHETHER
from bot.asking.words.crime_types import asks_for_kinds
from bot.asking.words.field_words import Field
from bot.asking.words.tokens import words_of

_ALWAYS = frozenset({Field.HOME, Field.TABLE, Field.WHAT_IS})
_OF_MANY = frozenset({Field.OVERVIEW, Field.DOING, Field.ANY, Field.WHICH, Field.BY}) | _ALWAYS
_OFF = frozenset({("off", "track"), ("off", "target"), ("off", "course")})
_JUDGED = (Field.ON_TRACK, Field.BELOW_TARGET, Field.ABOVE_TARGET)
_OF_TARGETS = frozenset({*_JUDGED, Field.TARGET, Field.MILESTONE, Field.ANY, Field.WHICH, Field.BY, Field.DOING})
_OF_AREAS = frozenset({Field.TABLE, Field.WHICH, Field.ANY, Field.WHAT_IS, Field.BY, Field.HOME})
_FIGURES = frozenset({"figures", "numbers", "stats", "statistics", "data"})
_DOING = frozenset({"doing", "do", "done", "performing", "perform", "going", "looking", "faring"})
_COUNTED = frozenset({"many", "much"})
_HOW_SOON = frozenset({"quickly", "quick", "fast", "soon", "long", "swiftly", "promptly", "rapidly", "often", "far"})
"""`How quickly do we respond` is no overview."""
_WHEN_OR_WHERE = frozenset({"when", "whens", "where", "wheres"})
_TO_BE = frozenset({"supposed", "meant", "expected", "required"})
_BEFORE_A_NAME = frozenset({"in", "at", "for", "on", "of", "about", "across", "near", "around", "within"})
_PASSED_OVER = frozenset({"the", "a", "an", "our", "my", "this", "that", "these", "those", "all", "just", "me", "us"})


def asked_overview(parts: Parts, vocabulary: Vocabulary, *, alone: bool) -> Question | None:
    """The overview that some parts ask for, using every word of them; None where they ask for none.

    `alone` where no question went before in the thread: what could go on from that one is no overview.
    """
    if _has_what_overviews_lack(parts) or not _names_follow(parts):
        return None
    if parts.measures:
        return _of_measure(parts, vocabulary)
    if (held := _of_the_catalogue(parts)) is not None:
        return held
    if alone and _asks_for_targets(parts):
        intent = Intent.LIST_MISSED if asks_which_are_off(parts) else Intent.LIST_TARGETS
        met = Condition.MET_TARGET if _asks_which_are_met(parts) else None
        crimes = asks_for_kinds(parts.words)
        return replace(_filtered(intent, parts), milestone=_only_milestones(parts), condition=met, only_crimes=crimes)
    if alone and (parts.kinds or parts.peers):
        return _areas_of_a_kind(parts)
    several = parts.kinds or parts.kinds_alone or len(parts.periods) > 1
    stepped = parts.cadences and not parts.has(Field.OVERVIEW)  # a weekly summary is one of the newest figures
    if several or stepped or parts.peers or not set(parts.fields) <= _OF_MANY:
        return None
    if not (_asks_of_many(parts, vocabulary) or (alone and (_asks_how_it_does(parts) or _asks_for_all(parts)))):
        return None
    period: AskedPeriod = parts.periods[0][1] if parts.periods else NEWEST
    home = vocabulary.framework.home
    areas = tuple(parts.areas) or ((home,) if home is not None else ())
    return replace(_filtered(Intent.OVERVIEW, parts), period=period, areas=areas)


def _has_what_overviews_lack(parts: Parts) -> bool:
    named = all(one.sort in (Sort.MEASURE, Sort.AREA, Sort.TAG, Sort.OBJECTIVE) for one in parts.names)
    return not named or bool(
        parts.dimensions
        or parts.rate
        or parts.per_time
        or parts.first
        or says_a_number(parts)
        or parts.known_on
        or parts.as_at
        or parts.waves
    )


def _names_follow(parts: Parts) -> bool:
    """Whether after `for`, `on`, `in` and the like a name or a period stands, and no word that changes nothing."""
    for place, word in parts.harmless.items():
        if word not in _BEFORE_A_NAME:
            continue
        following = place + 1
        while parts.harmless.get(following) in _PASSED_OVER:
            following += 1
        if following in parts.harmless:
            return False
    return True


def _of_measure(parts: Parts, vocabulary: Vocabulary) -> Question | None:
    """Everything on one measure, in one area; with a period it is asked for like any other figure."""
    plain = set(parts.fields) <= {Field.OVERVIEW, Field.CHART, *_ALWAYS}
    besides = parts.tags or parts.objectives or parts.kinds or parts.kinds_alone or parts.periods or parts.cadences
    if not parts.has(Field.OVERVIEW) or not plain or besides or len(parts.measures) > 1 or len(parts.areas) > 1:
        return None
    home = vocabulary.framework.home
    areas = tuple(parts.areas) or ((home,) if home is not None else ())
    return Question(intent=Intent.OVERVIEW, measures=tuple(parts.measures), areas=areas, chart=parts.has(Field.CHART))


def _of_the_catalogue(parts: Parts) -> Question | None:
    """What measures there are, of an area, a kind of area or counted so often; what areas."""
    if parts.periods or (parts.areas and not parts.has(Field.MEASURES_HELD)):
        return None
    listed = parts.has(Field.TABLE) and parts.has(Field.ANY) and not (parts.areas_asked or parts.names or parts.kinds)
    fields = {Field.MEASURES_HELD, Field.AREAS_HELD, Field.ANY, Field.WHICH, Field.BY, *_ALWAYS}
    if not set(parts.fields) <= fields:
        return None
    if parts.has(Field.AREAS_HELD):
        return Question(intent=Intent.LIST_AREAS) if not parts.names else None
    narrowed = (parts.areas, parts.kinds, parts.cadences)
    if not (parts.has(Field.MEASURES_HELD) or listed) or parts.measures or parts.peers or parts.kinds_alone:
        return None
    if any(len(one) > 1 for one in narrowed):
        return None
    kind = parts.kinds[0] if parts.kinds else ""
    return replace(_filtered(Intent.LIST_MEASURES, parts), by=kind, cadences=tuple(parts.cadences))


def _asks_for_targets(parts: Parts) -> bool:
    """`Are we on track`, `list the targets`: with nothing else named than areas, tags and objectives."""
    of_targets = _OF_TARGETS | _ALWAYS
    place = parts.fields.get(Field.TARGET)
    if place is not None and parts.words_at(place)[0] in _TO_BE:
        return False  # what it is supposed to be is asked of something
    if "meeting" in parts.words[-1:] and not _WHEN_OR_WHERE.isdisjoint(parts.words):
        return False  # when is the Coventry meeting
    which = parts.has(Field.WHICH, Field.ANY, Field.WHAT_IS) or "what" in _said(parts)
    if parts.has(Field.TARGET, Field.MILESTONE) and not which:
        of_targets |= {Field.MISSED}  # which are missed is a list of those alone
    if not set(parts.fields) <= of_targets or parts.kinds or parts.kinds_alone or parts.cadences:
        return False
    if any(not stands_now(period) for _, period in parts.periods):
        return False
    lists = parts.has(Field.TABLE, Field.ANY, Field.WHICH, Field.WHAT_IS, Field.DOING) or "what" in _said(parts)
    alone = set(parts.fields) <= {Field.TARGET, Field.HOME} and not {"or", "and"} & _said(parts)
    lists = lists or (alone and parts.targets_said)
    lists = lists or bool({"how", "for"} & _said(parts) and (parts.areas or parts.home_said or parts.has(Field.MISSED)))
    return parts.has(*_JUDGED) or (parts.has(Field.TARGET, Field.MILESTONE) and lists)


def asks_which_are_off(parts: Parts) -> bool:
    """`Which targets are off track`: those alone, and not how all of them stand."""
    which = parts.has(Field.WHICH, Field.ANY, Field.WHAT_IS) or bool({"what", "how"} & _said(parts))
    return which and any(one in _OFF for one in pairwise(parts.words))


def _asks_which_are_met(parts: Parts) -> bool:
    """`Which targets are on track`, `which are we meeting`: those alone."""
    return (parts.has(Field.WHICH) or "what" in _said(parts)) and parts.has(Field.TARGET) and says_met(parts)


def says_met(parts: Parts) -> bool:
    """Whether it is said that something is met, and nothing else."""
    place = parts.fields.get(Field.ON_TRACK)
    if place is None or Field.MISSED in parts.fields or {"or", "not", "how"} & {*parts.words}:
        return False
    return parts.words_at(place) in _MET


_MET = frozenset(
    {
        *(("on", "track"), ("on", "target"), ("on", "course"), ("on", "plan"), ("on", "form"), ("going", "to", "plan")),
        *(
            (word,)
            for word in (
                "hitting",
                "hit",
                "meeting",
                "meet",
                "met",
                "achieving",
                "achieve",
                "achieved",
                "winning",
                "green",
            )
        ),
        *(("green", said) for said in ("rated", "flagged")),
    }
)


def stands_now(period: AskedPeriod) -> bool:
    """Whether a period is the year that is on: targets are judged as they stand."""
    if period.relative and period.words.split()[:1] in (["this"], ["for"]) and period.form is Form.NAMED:
        return True
    return period.form is Form.NEWEST or (period.form is Form.TO_DATE and period.relative and not period.number)


def _only_milestones(parts: Parts) -> bool:
    return parts.has(Field.MILESTONE) and not parts.has(Field.TARGET)


def _asks_of_many(parts: Parts, vocabulary: Vocabulary) -> bool:
    """Whether an overview is asked for in so many words, or all the measures of a tag.

    What is the name of an objective and of a measure too is the measure, unless measures are asked for.
    """
    tags = (*parts.tags, *parts.objectives)
    of_a_tag = bool(tags) and parts.has(Field.ANY, Field.TABLE, Field.WHICH, Field.DOING)
    readings = [vocabulary.readings(words_of(tag.replace("-", " "))) for tag in tags]
    also_measures = any(one.sort is Sort.MEASURE for found in readings for one in found)
    return of_a_tag or (parts.has(Field.OVERVIEW) and not also_measures)


def _asks_for_all(parts: Parts) -> bool:
    """`Everything last month`, `all the figures for Hope`."""
    if "anything" in parts.words and parts.words[0] in ASKS_WHETHER and "there" not in parts.words:
        return False  # was July a record for anything
    all_figures = parts.has(Field.BY) and bool(_FIGURES & _said(parts))
    return (parts.has(Field.ANY) or all_figures) and not (parts.tags or parts.objectives or parts.areas_asked)


def _areas_of_a_kind(parts: Parts) -> Question | None:
    """`List the sections`, `what sections are in North Division`."""
    asks = parts.has(Field.TABLE, Field.WHICH, Field.ANY, Field.WHAT_IS) or "what" in _said(parts)
    besides = parts.tags or parts.objectives or parts.periods or parts.cadences or len(parts.areas) > 1
    if not asks or besides or len(parts.kinds) + len(parts.peers) != 1 or not set(parts.fields) <= _OF_AREAS:
        return None
    kind, peers = next(iter(parts.kinds), ""), next(iter(parts.peers), None)
    return Question(intent=Intent.LIST_AREAS, by=kind, peers=peers, areas=tuple(parts.areas))


def _asks_how_it_does(parts: Parts) -> bool:
    """`How are we doing`, `how is North Division doing`."""
    said = _said(parts)
    counted = _COUNTED | _HOW_SOON
    how = bool({"how", "hows"} & said) and bool(_DOING & said) and not counted & said
    named = bool(parts.areas or parts.home_said or parts.tags or parts.objectives)
    performance = "performance" in said and not _COUNTED & said and (named or bool(parts.periods))
    return parts.has(Field.DOING) or (how and named) or performance


def _said(parts: Parts) -> set[str]:
    return set(parts.harmless.values())


def _filtered(intent: Intent, parts: Parts) -> Question:
    areas, tags, objectives = tuple(parts.areas), tuple(parts.tags), tuple(parts.objectives)
    return Question(intent=intent, areas=areas, tags=tags, objectives=objectives)
