"""What answers are worked out with: one day's figures, what may be shown of them, and the subject of a question."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property
from typing import Any

from bot.asking.answers import Behind, Figure, Instead, NoFigure, Status
from bot.asking.asked_period import NEWEST, AskedPeriod, Form
from bot.asking.question import Question, Statistic
from bot.asking.words.tokens import stem, words_of
from bot.asking.working_out.meant_periods import Chosen, chosen
from bot.asking.working_out.periods_around import with_period_around
from bot.asking.working_out.states import at_its_end
from bot.asking.working_out.suppressing import Suppression
from bot.chasing.register import Deliverable
from bot.figures.areas import Area
from bot.figures.chart_picture import ChartPicture, PicturePoint
from bot.figures.charted_series import ChartedSeries, charted
from bot.figures.framework import Framework
from bot.figures.measures import Measure
from bot.figures.period_labels import cadence_noun, preposition
from bot.figures.periods import Period, day_in_words, span
from bot.figures.picture_of_series import pictured
from bot.figures.rates import SharedBase
from bot.figures.series import Series, SeriesKey
from bot.figures.windows import Window, over
from bot.watching.facts import Facts
from bot.watching.subject_words import group_name, subject_in_words

_MOST_INSTEAD = 4
FEWEST_IN_A_STRETCH = 2
"""Of how many periods a stretch is that is offered in the place of one with a gap."""
MOVING = (Form.TO_DATE, Form.ROLLING)
_YEAR = timedelta(days=366)


@dataclass(frozen=True, eq=False)
class Work:
    """One day's facts for one asker. `denied` are the measures that may not be shown to them, or there."""

    facts: Facts
    denied: frozenset[str] = frozenset()
    known_on: date | None = None
    compared: tuple[str, ...] = ()
    """The areas that are held against one another: their rates are of one base."""
    suppression: Suppression = field(init=False)
    charts: dict[SeriesKey, ChartedSeries] = field(default_factory=dict)
    pictures: dict[SeriesKey, ChartPicture] = field(default_factory=dict)
    bases: dict[tuple[str, str, str, tuple[Period, ...]], SharedBase] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "suppression", Suppression(self.facts))

    @property
    def framework(self) -> Framework:
        """The framework that the figures belong to."""
        return self.facts.framework

    @property
    def day(self) -> date:
        """The day taken as today."""
        return self.facts.day

    def may_tell(self, deliverable: Deliverable) -> bool:
        """Whether none of the figures that bear on a deliverable may not be shown to whoever asks."""
        return self.denied.isdisjoint(deliverable.measures)

    def subject(self, measure: str, area: str, group: str = "") -> "Subject":
        """A series of these facts, held or not."""
        return Subject(self, SeriesKey(measure, area, group))


@dataclass(frozen=True, slots=True)
class Given:
    """A figure over the periods that were asked for, shown in full."""

    chosen: Chosen
    window: Window
    value: Decimal


@dataclass(frozen=True, eq=False)
class Subject:
    """A measure (or a group of it) in an area."""

    work: Work
    key: SeriesKey

    @property
    def measure(self) -> Measure:
        """The measure."""
        return self.work.framework.measures[self.key.measure]

    @property
    def area(self) -> Area:
        """The area."""
        return self.work.framework.areas[self.key.area]

    @property
    def name(self) -> str:
        """The subject as a sentence names it."""
        return subject_in_words(self.key, self.work.framework)

    @cached_property
    def series(self) -> Series | None:
        """What is held of it."""
        return self.work.facts.figures.series(self.key)

    @property
    def is_old(self) -> bool:
        """Whether nothing has come in for a year after it was due."""
        if self.series is None:
            return True
        due = self.series.newest.period.end + timedelta(days=self.measure.lag_days)
        return due + _YEAR < self.work.day

    @cached_property
    def hidden(self) -> frozenset[str]:
        """The periods of it that are not shown."""
        return self.work.suppression.hidden(self.key)

    def given(self, asked: AskedPeriod) -> Given | NoFigure:
        """The figure over the periods asked for, of a state that at their end, or why there is none."""
        found = self.chosen(asked)
        return found if isinstance(found, NoFigure) else self.over(at_its_end(found, self.measure))

    def stretch(self, asked: AskedPeriod) -> Given | NoFigure:
        """All of the periods asked for with the figure over them, also of a state; or why there is none."""
        found = self.chosen(asked)
        return found if isinstance(found, NoFigure) else self.over(found)

    def chosen(self, asked: AskedPeriod) -> Chosen | NoFigure:
        """The periods that were asked for, held and shown or not."""
        if self.series is None:
            return self.nothing_held(asked)
        found = chosen(asked, self.measure, self.series, self.work.day)
        if isinstance(found, NoFigure):
            return with_period_around(found, asked, self.measure, self.series)
        return found

    def instead(self, asked: AskedPeriod) -> Instead | None:
        """What the period asked for is given in the place of, for a figure that is of one part of it."""
        found = self.chosen(asked)
        return found.instead if isinstance(found, Chosen) else None

    def over(self, found: Chosen) -> Given | NoFigure:
        """The figure over some periods, or why there is none: a part is missing, or is not shown."""
        if any(period.text in self.hidden for period in found.periods):
            return self._withheld(found)
        window = over(self.measure, self.series, found.periods)
        if window.value is None:
            if window.hidden:
                return self.suppressed(found.called)
            return self._missing(found, window)
        return Given(found, window, window.value)

    def _missing(self, found: Chosen, window: Window) -> NoFigure:
        """A figure over periods of which some are not held; where those come first, since when it is held."""
        details: dict[str, Any] = {
            "name": self.name,
            "words": found.called.in_words,
            "why": window.reason,
            "since": None,
        }
        if self.series is None or not window.missing or window.missing[0].start >= self.series.periods[0].start:
            if len(longest := self._without_the_gap(found)) < FEWEST_IN_A_STRETCH:
                return NoFigure(reason="missing", details=details)
            asking = f"{self.name} from {longest[0].in_words} to {longest[-1].in_words}"
            details["stretch"] = span(longest[0], longest[-1])
            return NoFigure(reason="missing", details=details, instead=((asking, asking),))
        asking = f"{self.name} since {_since_the_last_gap(self.series.periods).in_words}"
        whole = window.missing[-1].start < self.series.periods[0].start
        instead = ((asking, asking),) if whole else ()
        return NoFigure(reason="missing", details=details | {"since": self.series.periods[0].in_words}, instead=instead)

    def _without_the_gap(self, found: Chosen) -> Sequence[Period]:
        """The longest stretch of some periods that is held without a gap."""
        series, longest, run = self.series, list[Period](), list[Period]()
        for one in found.periods if series is not None else ():
            run = [*run, one] if series is not None and one.text in series.places else []
            longest = run if len(run) > len(longest) else longest
        return longest

    def nothing_held(self, asked: AskedPeriod = NEWEST) -> NoFigure:
        """No figure of it is held; names what is held that shares a word with it.

        Those are offered over the stretch that was asked for, where it moves with what is held of them.
        """
        others = [*self._elsewhere(), *self._alike()]
        other = [self._asking(*one) for one in others]
        over_it = f" {asked.words}" if asked.form in MOVING and asked.words else ""
        known_on = None if self.work.known_on is None else day_in_words(self.work.known_on)
        details = {
            "name": self.name,
            "held": [name for name, _ in other],
            "of": self.key,
            "others": others[:_MOST_INSTEAD],
            "known_on": known_on,
            "day": day_in_words(self.work.day),
        }
        offered = tuple((f"{label}{over_it}", f"{question}{over_it}") for label, question in other[:_MOST_INSTEAD])
        return NoFigure(reason="nothing held", details=details, instead=offered)

    def suppressed(self, period: Period) -> NoFigure:
        """A figure that is held and not shown."""
        details = {"name": self.name, "words": period.in_words, "least": self.measure.suppress_below}
        return NoFigure(reason="suppressed", details=details, status=Status.REFUSED)

    def _withheld(self, found: Chosen) -> NoFigure:
        """A figure over periods of which some are not shown: which, and that the others can be asked for by themselves.

        Of the others together nothing is said: two such figures a period apart would tell what lies between them.
        """
        plain = self.suppressed(found.called)
        hidden = [period.in_words for period in found.periods if period.text in self.hidden]
        held = () if self.series is None else self.series.places
        shown = sum(period.text in held and period.text not in self.hidden for period in found.periods)
        if len(found.periods) < 2:
            return plain
        noun = cadence_noun(self.measure.cadence, 1)
        details = {**plain.details, "withheld": hidden, "shown": shown, "noun": noun}
        label = f"Each {noun}, {found.called.in_words}"
        asking = f"{self.name} each {noun} {preposition(found.called)} {found.called.in_words}"
        return replace(plain, details=details, instead=((label, asking),) if shown else ())

    def figure(
        self,
        statistic: Statistic,
        value: Decimal | None,
        given: Given | None = None,
        **more: object,
    ) -> Figure:
        """A figure of this subject, with the periods and the provenance of what it was made from."""
        details = {"name": self.name, "group_name": group_name(self.measure, self.key.group) if self.key.group else ""}
        if given is not None and given.chosen.state_of is not None:
            details["state_of"] = given.chosen.state_of.in_words
        given_details = more.pop("details", {})
        assert isinstance(given_details, dict)  # noqa: S101 - the callers give one
        plain: dict[str, object] = {
            "measure": self.measure,
            "area": self.area,
            "group": self.key.group,
            "period": None if given is None else given.chosen.called,
            "statistic": statistic,
            "value": value,
            "unit": self.measure.unit,
            "provisional": given is not None and given.window.provisional,
            "instead": None if given is None else given.chosen.instead,
            "behind": () if given is None else (Behind(self.key, given.chosen.periods),),
            "details": details | given_details,
        }
        return Figure(**(plain | more))  # type: ignore[arg-type] # fields of Figure

    @cached_property
    def picture(self) -> ChartPicture | None:
        """The control chart, without the lines that would tell what is not shown; None where nothing is held."""
        if self.on_chart is None:
            return None
        if self.key not in self.work.pictures:
            work = self.work
            self.work.pictures[self.key] = pictured(self.on_chart, work.framework, work.day, known_on=work.known_on)
        return self.work.pictures[self.key]

    @cached_property
    def on_chart(self) -> ChartedSeries | None:
        """The series on its control chart, without its picture; None where nothing is held."""
        if self.series is None:
            return None
        if self.key not in self.work.charts:
            self.work.charts[self.key] = charted(self.series, self.work.framework)
        return self.work.charts[self.key]

    def point(self, period: Period) -> PicturePoint | None:
        """The point of a period on the control chart."""
        return None if self.on_chart is None else self.on_chart.point(period)

    def _elsewhere(self) -> list[tuple[str, str]]:
        """The same measure where it is held: home, or the areas that hold it, where they are few."""
        keys = [key for key in self.work.facts.figures.keys if (key.measure, key.group) == (self.key.measure, "")]
        framework = self.work.framework
        areas = [key.area for key in keys if key.area in framework.areas]
        # The nearest that it lies in says most of it.
        around = [area for area in framework.with_ancestors(self.key.area)[1:] if area in areas]
        chosen_areas = around[:2] or ([framework.home] if framework.home in areas else areas[:3])
        return [(self.key.measure, area) for area in chosen_areas if area and area != self.key.area]

    def alike(self) -> list[str]:
        """Measures that share a word with this one, those that share most first."""
        own = _stems(self.measure)
        near = [
            other.key
            for other in self.work.framework.measures.values()
            if other.key != self.key.measure and other.key not in self.work.denied and own & _stems(other)
        ]
        near.sort(key=lambda key: -len(own & _stems(self.work.framework.measures[key])))
        return near

    def _alike(self) -> list[tuple[str, str]]:
        """Measures that are held here and share a word with this one."""
        held = [key for key in self.alike() if SeriesKey(key, self.key.area) in self.work.facts.figures]
        return [(key, self.key.area) for key in held[:3]]

    def _asking(self, measure: str, area: str) -> tuple[str, str]:
        names = (self.work.framework.measures[measure].name, self.work.framework.areas[area].name)
        return f"{names[0]} in {names[1]}", f"{names[0]} in {names[1]}"


def subjects_of(question: Question, work: Work) -> Sequence[Subject] | NoFigure:
    """The subjects of a question: each of its measures in each of its areas, or each of its groups."""
    if not question.areas:
        names = [area.name for area in work.framework.areas.values()][:6]
        return NoFigure(reason="no area", details={"areas": names}, status=Status.AMBIGUOUS)
    groups = question.groups or ("",)
    return [
        work.subject(measure, area, group)
        for measure in question.measures
        for area in question.areas
        for group in groups
    ]


def _since_the_last_gap(held: Sequence[Period]) -> Period:
    """The first of the newest periods that follow one on the other without one missing."""
    first = held[-1]
    for earlier in reversed(held[:-1]):
        if first.start - earlier.end > timedelta(days=1):
            break
        first = earlier
    return first


def _stems(measure: Measure) -> frozenset[str]:
    small = {"and", "of", "the", "from", "in", "recorded", "offence", "crime"}
    words = {stem(word) for name in (measure.name, *measure.aliases) for word in words_of(name)}
    return frozenset(words - small)
