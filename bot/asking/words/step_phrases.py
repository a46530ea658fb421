"""The ways of asking for figures step by step: month by month, weekly totals, each quarter of, by year."""

_NOUNS = {"day": "daily", "week": "weekly", "month": "monthly", "quarter": "quarterly", "year": "yearly"}
_FIGURES = (
    *("figures", "totals", "total", "numbers", "counts", "data", "breakdown", "break down", "list", "run", "series"),
    *("profile", "stats", "results", "values", "volumes", "split", "table", "returns"),
)


def steps_of(noun: str) -> str:
    """Every way of asking for each day, week, month, quarter or year, parted by commas."""
    adverbs = (_NOUNS[noun], "annual") if noun == "year" else (_NOUNS[noun],)
    nouns = (noun, "financial year", "fiscal year", "fin year", "fy") if noun == "year" else (noun,)
    said = [
        *(f"{noun} {link} {noun}" for link in ("by", "to", "after", "for")),
        *(
            f"{opened} {one}"
            for one in nouns
            for opened in ("by", "broken down by", "split by", "broken out by", "list by", "listed by")
        ),
        *(
            f"{opened} {noun}"
            for opened in ("breakdown by", "break down by", "grouped by", "in order of", "split out by")
        ),
        *(
            f"{each} {noun} {of}"
            for each in ("each", "every", "in each", "for each")
            for of in ("of", "in", "for", "during")
        ),
        *(f"{each} {noun} of the" for each in ("for every", "in every")),
        *(f"{noun} {rest}" for rest in ("wise", "at a time")),
        *(f"{adverb} {figures}" for adverb in adverbs for figures in _FIGURES),
        *(f"{adverb} {split} of" for adverb in adverbs for split in ("breakdown", "break down", "split", "list")),
        *(f"by {adverb}" for adverb in adverbs),
        *(f"on a {adverb} basis" for adverb in adverbs),
    ]
    return ", ".join(said)


_COURSES = ("trend", "trends", "trend line", "trajectory", "course", "pattern", "development", "evolution", "history")
_OVER_TIME = ("over time", "through time", "across time", "over the years", "through the years", "down the years")
RUN_SAID = (
    "run of figures, run of numbers, time series, the series, recent figures, recent run, the last few figures, "
    "latest run, run of data, history of, the history of, back series, individual figures, data points, "
    "trajectory of, the trajectory of, course of, the course of, evolution of, the evolution of, "
    + ", ".join((*_OVER_TIME, *(f"{course} {time}" for course in _COURSES for time in _OVER_TIME)))
)
"""A run of figures, without saying of what length each is."""

ONE_BY_ONE = (
    "individually, separately, one by one, one at a time, in turn, respectively, itemised, each one, each on its own, "
    "on its own line, one line each, a line each, line by line, as a list, as a run, listed"
)
"""What makes of a stretch each of its periods."""
