"""Every finder of stretches, in the order in which they are asked, each with the words that it can begin with."""

from collections.abc import Iterator

from bot.asking.names.beside_words import SET_BESIDE, beside_words
from bot.asking.names.dimensions import ASKED_THROUGH, dimensions_said
from bot.asking.names.driving_words import DRIVING_BEGINNINGS, driving_words
from bot.asking.names.grounds_of_forces import GROUND_BEGINNINGS, all_of_its_ground
from bot.asking.names.names_cut_short import FELT_WORDS
from bot.asking.names.names_unmeant import common_in_names
from bot.asking.names.share_phrases import FRACTION_BEGINNINGS, fractions_of, names_a_measure
from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.periods.only_then import ONLY, ends_what_is_asked, length_of_only, only_then
from bot.asking.periods.period_beginnings import PERIOD_BEGINNINGS
from bot.asking.periods.set_periods import SET_BEGINNINGS
from bot.asking.question import AskedRate, Intent
from bot.asking.reading.all_of_a_time import all_of_a_time_at
from bot.asking.reading.area_around_those import WHOLE_PLACE_BEGINNINGS, whole_place_at
from bot.asking.reading.as_known_said import KNOWN_ON
from bot.asking.reading.asides_found import asides_at
from bot.asking.reading.asked_spans import ASKED_OF_FIGURES
from bot.asking.reading.beside_groups import BESIDE_GROUPS, beside_a_group_at, telling_of_a_group_at
from bot.asking.reading.came_of_them import CAME_OF_THEM, CAME_OF_THEM_SAID, came_of_them_at
from bot.asking.reading.changes_said import CHANGE_BEGINNINGS, changes_said_at
from bot.asking.reading.comparing_words import COMPARING_BEGINNINGS, comparatives, is_parted_difference, of_two_before
from bot.asking.reading.counted_kinds import (
    NAMING,
    asks_for_each_of_a_kind,
    asks_for_names,
    asks_which_of_a_kind,
    counts_all_of_a_kind,
)
from bot.asking.reading.finders import EVERYWHERE, Finder, Finders
from bot.asking.reading.groups_by_cause_said import (
    CAUSE_BEGINNINGS,
    groups_before_their_measure_at,
    groups_by_cause_at,
)
from bot.asking.reading.groups_of_a_rate import groups_of_a_rate_at
from bot.asking.reading.headings_said import ANYONE, whoever_knows_at
from bot.asking.reading.in_its_unit import BEFORE_LIMITS, UNIT_BEGINNINGS, in_its_unit_at, own_limit_at
from bot.asking.reading.including_one_of_them import BROKEN_DOWN, INCLUDING, including_one_of_them_at
from bot.asking.reading.making_up import MADE_UP, MAKING_UP_BEGINNINGS, SHARES, makes_up
from bot.asking.reading.names_found import JOINING, names_at, shared_behind_at, shared_names_at
from bot.asking.reading.numbered_peers import counted_peers
from bot.asking.reading.occurrences import only_stresses
from bot.asking.reading.one_of_two import TWO_BEGINNINGS, one_of_two_at
from bot.asking.reading.order_of_a_kind import IN_ORDER_BEGINNINGS, order_of_a_kind_at
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.predicates_said import PREDICATE_BEGINNINGS, predicates_at
from bot.asking.reading.ranked_among import NATIONAL_BEGINNINGS, POSITION, RANKING, nationally, position_at
from bot.asking.reading.rates_asked import RATES_BEGIN, rates_at
from bot.asking.reading.recorded_said import RECORDED_AMONG, RECORDED_BEGINNINGS, recorded_at
from bot.asking.reading.said_of_what_is_counted import (
    CALLED_BEGINNINGS,
    GONE_BEGINNINGS,
    TROUBLE,
    last_time_called_at,
    time_called_at,
    trouble_at,
)
from bot.asking.reading.so_high_asked import ASKS_WHY, SO_HIGH_BEGINNINGS, so_high_at
from bot.asking.reading.so_many_asked import FIRST_BEGINNINGS, firsts_at, so_many_areas_at
from bot.asking.reading.so_many_named import so_many_named_at
from bot.asking.reading.span import ASIDE, Span, of_field
from bot.asking.reading.whole_said_too import WHOLE_TOO_BEGINNINGS, WHOLE_TOTALS, whole_too_at, whole_total_at
from bot.asking.reading.with_another_time import BESIDE, WITH, beside_it_at, with_another_time_at
from bot.asking.reading.young_people_said import BEFORE_YOUNG, DOING, done_by_the_young_at, young_people_at
from bot.asking.words.among_the_first import AMONG, ASKED, asks_whether_among_the_first
from bot.asking.words.behind_a_link import DRAWN, LINKS, STEPS, TARGETS, against_a_target, drawn_in_steps
from bot.asking.words.common_words import COMMON, COURTESY, DAYTIMES
from bot.asking.words.deputies_asked import DEPUTY_BEGINNINGS, asks_for_a_deputy
from bot.asking.words.field_words import Field
from bot.asking.words.how_much_of import HOW_MUCH, THE_FORCES, asks_for_a_part, is_said_of_the_force
from bot.asking.words.in_one_step import ENDS, IN_ONE, in_one_step
from bot.asking.words.order_words import ORDER_BEGINNINGS, order_words
from bot.asking.words.rate_phrases import RATE_BEGINNINGS, rate_phrases
from bot.asking.words.since_when import LAST_HAD_BEGINNINGS, asks_when_last_had
from bot.asking.words.who_is_first import COMES, WHO_OR_WHERE, asks_where_it_comes, asks_who_or_where
from bot.figures.periods import PeriodKind

_LONGEST_PLACE = 4
RANK_ASKED = Reading(Sort.FIELD, Field.RANK.value, "asked")
WHO_IS_FIRST = Reading(Sort.FIELD, Field.AREAS.value, "asked")
_SHARE = Reading(Sort.FIELD, Field.SHARE.value)
_AS_AT = ("as at", "as of", "as on")
_FIRST_OF_MARKS = frozenset(phrase.split()[0] for phrase in (*KNOWN_ON, *_AS_AT))


def _period_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    if (period := question.periods.period(at)) is not None:
        yield Span(at, at + period[0], period=period[1])


def _nationally_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    for length, among in nationally(question.words, at, question.vocabulary):
        yield Span(at, at + length, among)


def _parted_difference_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    if is_parted_difference(question.words, at):
        yield of_field(at, 1, Field.DIFFERENCE)


def _part_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    if asks_for_a_part(question.words, at):
        yield Span(at, at + len(HOW_MUCH), (_SHARE,))


def _of_the_force_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    behind = at + len(THE_FORCES)
    home = question.vocabulary.framework.home
    named = home is not None and names_a_measure(question.words, behind, question.vocabulary)
    if home is not None and named and is_said_of_the_force(question.words, at):
        yield Span(at, behind, (Reading(Sort.AREA, home),))


def _ground_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    framework = question.vocabulary.framework
    home = framework.areas.get(framework.home or "")
    if home is not None and (length := all_of_its_ground(question.words, at, home)):
        yield Span(at, at + length, (Reading(Sort.AREA, home.key),))


def _comparatives_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    yield from (of_field(at, length, Field.COMPARE) for length in comparatives(question.words, at))
    if length := of_two_before(question.words, at):
        yield Span(at, at + length, (Reading(Sort.HARMLESS, ASIDE),))


def _order_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    yield from (of_field(at, length, field) for length, field in order_words(question.words, at))


def _rate_phrases_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    yield from (Span(at, at + length, rate=AskedRate()) for length in rate_phrases(question.words, at))


def _makes_up_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    yield from (Span(at, at + length, (Reading(Sort.HARMLESS, MADE_UP),)) for length in makes_up(question.words, at))


def _driving_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    moved = question.previous is not None and question.previous.intent is Intent.CHANGE
    for length, field in driving_words(question.words, at, question.vocabulary):
        if moved and field is Field.MOST and at + length == len(question.words):
            continue  # what drives a change is where it moved most, and not where there is most
        yield of_field(at, length, field)


def _fractions_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    for length in fractions_of(question.words, at, question.vocabulary):
        yield Span(at, at + length, (_SHARE,))


def _who_or_where_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    if length := asks_who_or_where(question.words, at):
        yield Span(at, at + length, (WHO_IS_FIRST,))


def _where_it_comes_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    yield from (Span(at, at + length, (RANK_ASKED,)) for length in asks_where_it_comes(question.words, at))


def _among_the_first_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    yield from (Span(at, at + length, (RANK_ASKED,)) for length in asks_whether_among_the_first(question.words, at))


def _in_one_step_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    yield from (of_field(at, length, Field(step)) for length, step in in_one_step(question.words, at))


def _against_a_target_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    if against_a_target(question.words, at):
        yield of_field(at, 1, Field.ON_TRACK)


def _drawn_in_steps_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    yield from (of_field(at, 1, step) for step in drawn_in_steps(question.words, at))


def _the_one_before_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """`Compared to the one before`, where the words before it do not say which one that is."""
    if question.words[at : at + 3] == ["the", "one", "before"] and question.periods.period(at) is None:
        yield of_field(at, 3, Field.PERIOD_EARLIER)


def _only_then_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    if only_then(question.tokens, at) or _only_there(question, at):
        yield Span(at, at + length_of_only(question.tokens, at), (Reading(Sort.HARMLESS, ASIDE),))


def _when_last_had_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    if length := asks_when_last_had(question.words, at):
        yield of_field(at, length, Field.SINCE_WHEN_OF_AN_END)


def _stressed_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    if question.words[at : at + 2] == ["at", "all"] and only_stresses(question.words):
        yield Span(at, at + 2, (Reading(Sort.HARMLESS, ASIDE),))


def _that_time_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """`Who had the most that quarter` in a thread: of the quarter that was given, as is any question that goes on."""
    previous, noun = question.previous, question.words[at + 1 : at + 2]
    named = previous.period.candidates if previous is not None else ()
    kinds = {_NOUNS_OF_TIME.get(one.kind) for one in named}
    if question.words[at] == "that" and noun and kinds == {*noun}:
        yield Span(at, at + 2, (Reading(Sort.HARMLESS, "that"),))


_NOUNS_OF_TIME = {
    PeriodKind.DAY: "day",
    PeriodKind.WEEK: "week",
    PeriodKind.MONTH: "month",
    PeriodKind.QUARTER: "quarter",
    PeriodKind.FINANCIAL_QUARTER: "quarter",
    PeriodKind.YEAR: "year",
    PeriodKind.FINANCIAL_YEAR: "year",
}


def _only_there(question: PlainQuestion, at: int) -> bool:
    """`In Sale only`, `nuisance only, force`: that no more is wanted, which is all that is given of it."""
    length = length_of_only(question.tokens, at)
    if not length or not _OF_THEM.isdisjoint(question.words[at : at + length]):
        return False
    end = at - 1 if question.words[at - 1] in _SORT_OF_IT else at  # the race strand only
    said = (tuple(question.words[start:end]) for start in range(max(end - _LONGEST_PLACE, 0), end))
    placed = any(one.sort in _GIVEN_ALONE for words in said for one in question.vocabulary.readings(words))
    placed = placed or (end > 0 and any(telling_of_a_group_at(question, end - 1)))
    behind = question.tokens[at + length : at + length + 1]
    return placed and (ends_what_is_asked(question.tokens, at + length) or any(one.parted for one in behind))


_OF_THEM = frozenset({"their", "themselves"})
"""Children by themselves are those whom nobody was with."""
_SORT_OF_IT = frozenset({"strand", "type", "kind", "category", "group", "reason"})
_GIVEN_ALONE = (Sort.AREA, Sort.GROUP)


def _beside_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    for length, meant in beside_words(question.words, at, question.vocabulary):
        yield Span(at, at + length, (meant,))


def _all_of_a_kind_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    words, vocabulary = question.words, question.vocabulary
    if counts_all_of_a_kind(words, at, vocabulary) or asks_for_names(words, at, vocabulary):
        yield Span(at, at + 1, (Reading(Sort.HARMLESS, words[at]),))


def _counted_peers_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    for length, peers in counted_peers(question.words, at, question.vocabulary):
        yield Span(at, at + length, (peers,))


def _dimensions_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    for length, readings in dimensions_said(question.words, at, question.vocabulary):
        yield Span(at, at + length, readings)


def _each_of_a_kind_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    if asks_for_each_of_a_kind(question.words, at, question.vocabulary):
        yield of_field(at, 1, Field.BY)


def _which_of_a_kind_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    if asks_which_of_a_kind(question.words, at, question.vocabulary):
        yield of_field(at, 1, Field.WHICH)


def _deputy_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    if length := asks_for_a_deputy(question.words, at):
        yield of_field(at, length, Field.DEPUTY)


def _unmeant_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """A common word that stands in a name, where nobody can have meant that name."""
    if question.words[at] in common_in_names(question.vocabulary) and not question.may_be_meant(at):
        yield Span(at, at + 1, (Reading(Sort.HARMLESS, question.words[at]),))


def _feels_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """`Which kind of passenger feels least confident`: the verb of what is felt, before how much or at the end."""
    if question.said.isdisjoint(FELT_WORDS):
        return
    behind = question.words[at + 1 : at + 2]
    ends = not behind or question.tokens[at + 1].opens or question.periods.period(at + 1) is not None
    if ends or behind[0] in _HOW_MUCH_FELT:
        yield Span(at, at + 1, (Reading(Sort.HARMLESS, ASIDE),))


_FEELING = frozenset({"feel", "feels", "felt"})
_HOW_MUCH_FELT = FELT_WORDS | {"most", "least", "more", "less", "about", "with", "in"}


def _greeting_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """`Morning, burglary last month`: said to somebody, where a comma or a form of address follows."""
    if at or question.words[0] not in DAYTIMES or len(question.tokens) == 1:
        return
    following = question.tokens[1]
    if following.parted or following.word in ("all", "reeve", "team", *COURTESY):
        yield Span(0, 1, (Reading(Sort.HARMLESS, question.words[0]),))


def _marked_days_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    words, days = question.words[at : at + 6], question.marks
    for phrases, is_known in ((KNOWN_ON, True), (_AS_AT, False)):
        for phrase in phrases:
            marker = phrase.split()
            if words[: len(marker)] == marker and (found := days.day(at + len(marker))):
                end = at + len(marker) + found[0]
                yield Span(at, end, known_on=found[1]) if is_known else Span(at, end, as_at=found[1])


FINDERS = Finders(
    (
        Finder(names_at, EVERYWHERE),
        Finder(_period_at, PERIOD_BEGINNINGS | SET_BEGINNINGS, marked=True),
        Finder(shared_names_at, EVERYWHERE, among=JOINING | {"compared"}),
        Finder(shared_behind_at, EVERYWHERE, among=frozenset({"and"})),
        Finder(_nationally_at, NATIONAL_BEGINNINGS, among=RANKING),
        Finder(_parted_difference_at, frozenset({"between"})),
        Finder(_part_at, frozenset(HOW_MUCH[:1])),
        Finder(_makes_up_at, MAKING_UP_BEGINNINGS, among=SHARES),
        Finder(_of_the_force_at, frozenset(THE_FORCES[:1]), among=frozenset(THE_FORCES[1:])),
        Finder(_ground_at, GROUND_BEGINNINGS),
        Finder(_comparatives_at, COMPARING_BEGINNINGS),
        Finder(one_of_two_at, TWO_BEGINNINGS),
        Finder(_order_at, ORDER_BEGINNINGS),
        Finder(order_of_a_kind_at, IN_ORDER_BEGINNINGS),
        Finder(trouble_at, TROUBLE),
        Finder(time_called_at, CALLED_BEGINNINGS),
        Finder(last_time_called_at, GONE_BEGINNINGS),
        Finder(_rate_phrases_at, RATE_BEGINNINGS),
        Finder(_driving_at, DRIVING_BEGINNINGS),
        Finder(_fractions_at, FRACTION_BEGINNINGS),
        Finder(_who_or_where_at, WHO_OR_WHERE),
        Finder(_where_it_comes_at, COMES),
        Finder(position_at, POSITION),
        Finder(_among_the_first_at, AMONG, among=ASKED),
        Finder(_in_one_step_at, IN_ONE, among=ENDS),
        Finder(_the_one_before_at, frozenset({"the"}), among=frozenset({"before"})),
        Finder(_only_then_at, ONLY),
        Finder(_when_last_had_at, LAST_HAD_BEGINNINGS),
        Finder(_that_time_at, frozenset({"that"})),
        Finder(_stressed_at, frozenset({"at"}), among=frozenset({"all"})),
        Finder(_against_a_target_at, LINKS, among=TARGETS),
        Finder(_drawn_in_steps_at, frozenset(STEPS), among=DRAWN),
        Finder(_beside_at, EVERYWHERE, among=SET_BESIDE),
        Finder(whole_too_at, WHOLE_TOO_BEGINNINGS),
        Finder(whole_total_at, EVERYWHERE, among=WHOLE_TOTALS),
        Finder(whole_place_at, WHOLE_PLACE_BEGINNINGS),
        Finder(with_another_time_at, WITH),
        Finder(beside_it_at, BESIDE),
        Finder(_all_of_a_kind_at, NAMING, numbers=True),
        Finder(_counted_peers_at, frozenset(), numbers=True),
        Finder(_dimensions_at, EVERYWHERE, among=ASKED_THROUGH),
        Finder(_each_of_a_kind_at, frozenset({"per"})),
        Finder(_which_of_a_kind_at, frozenset({"what"})),
        Finder(_deputy_at, DEPUTY_BEGINNINGS),
        Finder(asides_at, EVERYWHERE),
        Finder(predicates_at, PREDICATE_BEGINNINGS),
        Finder(telling_of_a_group_at, EVERYWHERE),
        Finder(groups_by_cause_at, CAUSE_BEGINNINGS),
        Finder(groups_before_their_measure_at, EVERYWHERE),
        Finder(groups_of_a_rate_at, EVERYWHERE),
        Finder(beside_a_group_at, BESIDE_GROUPS),
        Finder(including_one_of_them_at, INCLUDING, among=BROKEN_DOWN),
        Finder(young_people_at, BEFORE_YOUNG),
        Finder(done_by_the_young_at, DOING),
        Finder(came_of_them_at, CAME_OF_THEM, among=CAME_OF_THEM_SAID),
        Finder(all_of_a_time_at, frozenset({"all"})),
        Finder(changes_said_at, CHANGE_BEGINNINGS),
        Finder(_feels_at, _FEELING),
        Finder(in_its_unit_at, UNIT_BEGINNINGS),
        Finder(own_limit_at, BEFORE_LIMITS),
        Finder(_unmeant_at, COMMON),
        Finder(recorded_at, RECORDED_BEGINNINGS, among=RECORDED_AMONG),
        Finder(_marked_days_at, _FIRST_OF_MARKS),
        Finder(firsts_at, FIRST_BEGINNINGS, numbers=True),
        Finder(so_many_areas_at, frozenset(), numbers=True),
        Finder(so_many_named_at, frozenset(), numbers=True),
        *ASKED_OF_FIGURES,
        Finder(_greeting_at, DAYTIMES),
        Finder(whoever_knows_at, ANYONE),
        Finder(so_high_at, SO_HIGH_BEGINNINGS, among=ASKS_WHY),
        Finder(rates_at, RATES_BEGIN),
    )
)
"""What can stand at a place of a question. Where two are as good as one another, the first to be asked is the first."""
