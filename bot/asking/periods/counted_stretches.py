"""Stretches told by their length or number: over three years, the last 12, weeks 30 to 36, the last three winters."""

from collections.abc import Sequence
from datetime import date

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.near_periods import MOST_BACK
from bot.asking.periods.period_names import (
    KINDS,
    MONTH_NUMBERS,
    SEASONS,
    back,
    day_number,
    day_of,
    financial_quarter_of,
    month_of,
    number_of,
    season_of,
    year_number,
    years_back,
)
from bot.asking.periods.period_phrases import LAST, phrases
from bot.asking.periods.question_words import Found, QuestionWords, named
from bot.asking.periods.readers_by_word import begins
from bot.asking.words.verbs_of_moving import WENT_DOWN, WENT_UP
from bot.figures.periods import Period, PeriodKind, period_containing, span

MOST_SEVERAL = 6
_WEEKS_IN_A_YEAR = 53
_OVER = ("over", "for", "across", "in", "covering", "spanning", "going")
_MOVED = {"lost", "gained", "changed", "moved", "improved", "worsened"} | {
    phrase.split()[0] for phrase in f"{WENT_UP}, {WENT_DOWN}".split(", ")
}
_USING = ("use", "using", "take", "taking")
_WEEKS = ("weeks", "week", "wk", "wks")
_NOT_A_STRETCH = (
    "or",
    "running",
    "in",
    "on",
    "straight",
    "ago",
    "before",
    "earlier",
    "late",
    "old",
    "without",
    "since",
)
_RUN_NOUNS = ("trend", "trends", "picture", "view", "history", "comparison", "run", "chart", "graph", "series", "look")
_DRAWN = ("chart", "graph")
"""What is drawn over years is drawn by its months."""
_STRETCH_NOUNS = ("period", "window", "stretch", "span", "timeframe")
_TOTALS = ("total", "totals", "figure", "sum", "count", "number")
_AVERAGED = ("average", "avg", "mean")
_ROLLING = ("rolling", "moving", "trailing")
_LAST_NOUN = ("for", "in", "list", "please", "by", "at", "and", "vs", "v", "versus", "against", "compared", "as")
_UP_TO = phrases("to, up to, ending, ended, to the end of, to end, to end of, until")


class CountedStretches(QuestionWords):
    """Reads stretches told by how long they are, or by how many there are of them."""

    @begins("the", *_OVER, numbers=True)
    def _over_so_many(self, at: int) -> Found | None:
        """`Over three years`, `a 5 year trend`: the last so many."""
        if self._is_year_of_a_move(at):
            return 3, AskedPeriod(Form.ROLLING, relative=True)
        over = int(self._word(at) in _OVER)
        a = self._skip(at + over, "a", "the")
        number, words = self._number(at + over + a)
        place = at + over + a + words
        noun = self._word(place)
        kind = KINDS.get({"yr": "year", "yrs": "year"}.get(noun, noun.removesuffix("s")))
        if noun == "m" and number is not None and 2 <= number <= MOST_BACK and self._is_glued(place):
            return place + 1 - at, AskedPeriod(Form.LAST, relative=True, number=number, unit=PeriodKind.MONTH)
        if number is None or kind in (None, PeriodKind.WAVE) or not 2 <= number <= MOST_BACK:
            return None
        trend = self._word(place + 1) in _RUN_NOUNS
        drawn = kind is PeriodKind.FINANCIAL_YEAR and self._word(place + 1) in _DRAWN
        if over and self._word(place + 1) in _STRETCH_NOUNS:
            return place + 2 - at, AskedPeriod(Form.LAST, relative=True, number=number, unit=kind)
        if not (trend or (over and not a)) or self._word(place + 1) in _NOT_A_STRETCH:
            return None
        return place + 1 - at, AskedPeriod(Form.LAST, relative=True, number=number, unit=kind, each=trend and not drawn)

    @begins("a", "the", "this", *_OVER, *LAST)
    def _decade(self, at: int) -> Found | None:
        """`In a decade`, `over the last decade`: the last ten years."""
        over = int(self._word(at) in _OVER)
        place = at + over + self._skip(at + over, "a", "the", "this")
        last = int(self._word(place) in LAST)
        if self._word(place + last) != "decade" or not (over or last) or self._word(place + last + 1) in _NOT_A_STRETCH:
            return None
        length = place + last + 1 - at
        return length, AskedPeriod(Form.LAST, relative=True, number=10, unit=PeriodKind.FINANCIAL_YEAR)

    def _is_year_of_a_move(self, at: int) -> bool:
        """`Which has lost most in a year`: the last year, where it is told how something moved."""
        within = tuple(self._words[at : at + 3])
        said = within[:1] in (("over",), ("in",)) and within[1:] in (("a", "year"), ("one", "year"))
        ends = at + len(within) == len(self._words) or self._tokens[at + len(within)].opens
        return said and ends and not _MOVED.isdisjoint(self._words[:at])

    def _is_glued(self, at: int) -> bool:
        """Whether nothing parts a word from the one before: 6m."""
        return 0 < at < len(self._tokens) and self._tokens[at].start == self._tokens[at - 1].end

    @begins("the", *_USING, *LAST)
    def _bare_last(self, at: int) -> Found | None:
        """`The last 12`, `use the last 12`: so many as figures are counted in."""
        use = int(self._word(at) in _USING)
        the = use + self._skip(at + use, "the")
        number, words = self._number(at + the + 1)
        end = at + the + 1 + words
        if self._word(at + the) not in LAST or number is None or not 2 <= number <= MOST_BACK:
            return None
        closes = end >= len(self._words) or self._tokens[end].opens or self._word(end) in _LAST_NOUN
        if not closes:
            return None
        return end - at, AskedPeriod(Form.LAST, relative=True, number=number)

    @begins(*_WEEKS)
    def _weeks_between(self, at: int) -> Found | None:
        """`Weeks 30 to 36`, `week 40 to week 48`."""
        if self._word(at) not in _WEEKS:
            return None
        first = number_of(self._word(at + 1))
        linked = self._word(at + 2) in ("to", "until", "through", "and")
        joined = self._joined(at + 2)
        place = at + 2 + linked
        place += self._word(place) in ("week", "wk")
        last = number_of(self._word(place))
        if first is None or last is None or not (linked or joined) or not 1 <= first < last <= _WEEKS_IN_A_YEAR:
            return None
        third = at > 1 and self._word(at - 2) in _WEEKS and number_of(self._word(at - 1)) is not None
        if self._word(at + 2) == "and" and (last != first + 1 or third):
            return None  # week 44, week 45 and week 46 are each of them
        length = place + 1 - at
        of = self._skip(at + length, "of", "in")
        year = year_number(self._word(at + length + of))
        years = [year] if year else list(years_back(self._day))
        spans = (_weeks(one, first, last) for one in years)
        held = tuple(one for one in spans if one is not None and (year or one.end <= self._day))[:1]
        return length + (of + 1 if year else 0), named(held)

    @begins("the", "half")
    def _half_year_to(self, at: int) -> Found | None:
        """`The half year to September`: six months."""
        the = self._skip(at, "the")
        if self._words[at + the : at + the + 2] != ["half", "year"]:
            return None
        total = self._word(at + the + 2) in _TOTALS
        place = at + the + 2 + total
        linked = self._longest(_UP_TO, place)
        end = self.longest_atom(place + linked) if linked else None
        if end is None or end[1].relative or any(one.kind is not PeriodKind.MONTH for one in end[1].candidates):
            return None
        spans = tuple(span(back(one, 5), one) for one in end[1].candidates)
        return place + linked + end[0] - at, named(spans, floating=end[1].floating)

    @begins(*_ROLLING, numbers=True)
    def _rolling_so_many(self, at: int) -> Found | None:
        """`Rolling 3 months`, `3 month rolling total`, `the 3 month average`: the last so many."""
        ahead = int(self._word(at) in _ROLLING)
        number, words = self._number(at + ahead)
        kind = KINDS.get(self._word(at + ahead + words).removesuffix("s"))
        place = at + ahead + words + 1
        rolling = ahead or int(self._word(place) in _ROLLING)
        averaged = self._word(place + rolling - ahead) in _AVERAGED
        if number is None or kind in (None, PeriodKind.WAVE) or not 2 <= number <= MOST_BACK or number == 12:
            return None
        if not (rolling or averaged):
            return None
        total = not averaged and self._word(place + rolling - ahead) in _TOTALS
        length = place + rolling - ahead + total - at
        return length, AskedPeriod(Form.LAST, relative=True, number=number, unit=kind)

    @begins(numbers=True)
    def _so_many_total(self, at: int) -> Found | None:
        """`A six-month total`: of the last six, or of those that are named beside it."""
        number, words = self._number(at)
        kind = KINDS.get(self._word(at + words).removesuffix("s"))
        total = self._word(at + words + 1) in _TOTALS
        if number is None or kind is None or not total or not 2 <= number <= MOST_BACK or number == 12:
            return None
        return words + 2, AskedPeriod(Form.LAST, relative=True, number=number, unit=kind, length_only=True)

    @begins("the", *LAST, *MONTH_NUMBERS, *SEASONS, marked=True)
    def _several(self, at: int) -> Found | None:
        """`The last three winters`, `the last two Marches`, `Q4 in each of the last 3 years`: each of them."""
        the = self._skip(at, "the")
        which = self._word(at + the)
        if which in LAST:
            number, words = self._number(at + the + 1)
            found = self._named_in_years(at + the + 1 + words, plural=True)
            length = the + 1 + words
        else:
            found = self._named_in_years(at + the, plural=False)
            number, length = None, the
            if found is not None:
                tail = self._each_year(at + the + found[0])
                number = tail[1] if tail is not None else None
                length += tail[0] if tail is not None else 0
        if found is None or number is None or not 2 <= number <= MOST_SEVERAL:
            return None
        ended = [one for one in found[1] if one.end <= self._day][:number]
        if len(ended) < number:
            return None
        return length + found[0], AskedPeriod(Form.NAMED, tuple(reversed(ended)), several=True)

    def _each_year(self, at: int) -> tuple[int, int] | None:
        """How many words say `in each of the last three years`, and of how many."""
        length = self._longest(_IN_EACH_OF, at)
        if not length or self._word(at + length) not in LAST:
            return None
        number, words = self._number(at + length + 1)
        if number is None or self._word(at + length + 1 + words) not in ("years", "yrs"):
            return None
        return length + 2 + words, number

    def _day_of_a_month(self, at: int) -> tuple[int, Sequence[Period]] | None:
        """`31 March`, in each of the last years, newest first."""
        day, month = day_number(self._word(at)), MONTH_NUMBERS.get(self._word(at + 1))
        if day is None or month is None:
            return None
        found = (day_of(year, month, day) for year in range(self._day.year, self._day.year - MOST_SEVERAL - 2, -1))
        return 2, [one for one in found if one is not None]

    def _named_in_years(self, at: int, *, plural: bool) -> tuple[int, Sequence[Period]] | None:
        """A month, season or quarter by its name, in each of the last years, newest first."""
        if not plural and (day := self._day_of_a_month(at)) is not None:
            return day
        word = self._word(at)
        name = _single_of(word) if plural else word
        years = range(self._day.year, self._day.year - MOST_SEVERAL - 2, -1)
        if plural and name == word:
            return None
        if name in MONTH_NUMBERS:
            return 1, [month_of(year, MONTH_NUMBERS[name]) for year in years]
        if name in SEASONS:
            return 1, [season_of(year, SEASONS[name]) for year in years]
        if len(name) == 2 and name[0] == "q" and name[1] in "1234":
            return 1, [financial_quarter_of(year, int(name[1])) for year in years]
        return None


_IN_EACH_OF = phrases(
    "in each of the, for each of the, each of the, in the, for the, over the, across the, for each of"
)


def _single_of(word: str) -> str:
    """A plural as one of them: Marches, Januaries, summers."""
    if word.endswith("ches"):
        return word.removesuffix("es")
    return f"{word.removesuffix('ies')}y" if word.endswith("ies") else word.removesuffix("s")


def _weeks(year: int, first: int, last: int) -> Period | None:
    try:
        ends = [period_containing(PeriodKind.WEEK, date.fromisocalendar(year, week, 1)) for week in (first, last)]
    except ValueError:
        return None  # that year has no 53rd week
    return span(*ends)
