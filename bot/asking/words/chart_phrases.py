"""The ways of asking what a control chart says: that something is beyond a limit, or usual."""

from itertools import product

_WHOSE = ("", "its", "their", "the", "our")
_KINDS = ("", "control", "process")
_NOUNS = ("limit", "limits")


def limit_phrases(prepositions: str, *sides: str) -> str:
    """`Above its upper control limit` and the like: every whole phrase, parted by commas.

    `prepositions` are parted by commas, `sides` are upper, lower or nothing.
    """
    parts: list[tuple[str, ...]] = [*product(prepositions.split(", "), _WHOSE, sides, _KINDS, _NOUNS)]
    short = {"upper": "ucl", "lower": "lcl"}
    parts += [(*words, short[side]) for side in sides if side for words in product(prepositions.split(", "), _WHOSE)]
    return ", ".join(" ".join(word for word in words if word) for words in parts)


_CHARTS = ("the control chart", "the spc chart", "the spc", "the chart", "its chart", "its control chart", "the limits")
_SAYS = ("say", "saying", "show", "showing", "tell us", "telling us", "tell me", "telling me", "suggest", "suggesting")
_OF_WHAT = ("", "about", "for", "on", "of", "with")
_WHAT_IT_SAYS = ", ".join(
    f"{asks} {chart} {says} {of_what}".strip()
    for chart, says, of_what in product(_CHARTS, _SAYS, _OF_WHAT)
    for asks in (("what is", "whats") if says.endswith("ing") or "ing " in says else ("what does", "what do", "does"))
)
BREACHED = ", ".join(
    f"{verb}{preposition}"
    for verb, preposition in (
        *((verb, "") for verb in ("breach", "breaches", "breached", "breaching", "break", "breaks", "broke", "broken")),
        *(
            (verb, "")
            for verb in ("cross", "crosses", "crossed", "crossing", "exceed", "exceeds", "exceeded", "hit", "hits")
        ),
        *(
            (verb, where)
            for verb in (
                "go",
                "goes",
                "went",
                "gone",
                "going",
                "fall",
                "fell",
                "fallen",
                "move",
                "moved",
                "been",
                "come",
            )
            for where in (" outside", " out of", " beyond", " through", " past")
        ),
    )
)
"""What a figure does to the limits that it is outside of, parted by commas."""

_WITHIN_RANGES = ", ".join(
    " ".join(words).replace("  ", " ")
    for words in product(
        ("within", "inside", "outside", "outside of"),
        ("", "the", "its", "their", "our"),
        ("normal range", "usual range", "expected range"),
    )
)

_SUCH_A_TIME = ", ".join(
    f"a {degree}{how} {time}"
    for degree in ("", "particularly ", "very ", "really ", "fairly ", "especially ")
    for how in ("bad", "good", "high", "low", "busy", "quiet", "heavy", "light", "poor", "decent", "rough", "tough")
    for time in ("month", "quarter", "week", "year")
)
"""`Was May a high month`."""

_IN_HAND = ", ".join(
    f"{having} {hold}"
    for having, hold in product(
        ("get", "gets", "getting", "got", "have", "has", "having", "keep", "keeping", "kept", "we", "lose", "losing"),
        ("on top of", "a grip on", "a grip of", "to grips with", "a handle on", "a lid on", "a firm grip on"),
    )
)
"""Whether it is under control, as people put it; `on top of` alone may be besides."""

SIGNALS_SAID = (
    f"{_WHAT_IT_SAYS}, {_IN_HAND}, "
    f"{limit_phrases('within, inside', '')}, "
    "above normal, higher than normal, higher than usual, above usual, above expected, higher than "
    "expected, unusually high, abnormally high, below normal, lower than normal, lower than usual, below usual, "
    f"below expected, lower than expected, unusually low, abnormally low, {_SUCH_A_TIME}, "
    "statistically stable, statistically significant, "
    "statistically normal, statistically out of "
    "the ordinary, stable, unusual, unusual variation, signal, signals, in control, under control, common "
    "cause, normal, abnormal, steady, step change, usual variation, within limits, within its limits, "
    "within normal limits, within normal variation, "
    f"{_WITHIN_RANGES}, within expected limits, within usual limits, normal range, usual range, "
    "within "
    "control limits, statistically unusual, significant, out of the ordinary, variation, "
    "spike, spikes, spiked, spiking, a spike, any spikes, outlier, outliers, an outlier, any outliers, "
    "exception, exceptions, an exception, any exceptions, about right"
)
"""Whether a figure is what it usually is."""

_SIGMAS = ("three sigma", "3 sigma", "three sd", "3 sd", "3sd", "three standard deviation", "three standard deviations")
BOTH_LIMITS_SAID = ", ".join(
    (
        *("limits", "process limits", "control limits", "control limit", "natural process limits", "both limits"),
        *(
            f"{one}{kind} limits"
            for one in ("upper and lower", "lower and upper", "upper lower", "upper or lower")
            for kind in ("", " control", " process")
        ),
        *("ucl and lcl", "lcl and ucl", "upper and lower", "limits upper and lower", "limits either side"),
        *(f"{sigma} limits" for sigma in _SIGMAS),
    )
)
"""The two lines of a control chart between which its figures usually lie."""

BEYOND_SIGMAS = ", ".join(
    " ".join(words).strip() for words in product(("", "outside", "beyond", "over", "outwith", "more than"), _SIGMAS)
)
"""Three standard deviations is what people call the limits of a control chart."""

CHART_SAID = (
    "chart, charts, charted, graphed, plotted, graph, graphs, plot, as a picture, in a picture, picture of, spc, "
    "spc chart, control chart, chart it, "
    "chart that, graph it, "
    "plot it, draw, draw it, show it as a chart, show me a chart, chart of, visualise, line chart, line graph, "
    "as a line chart, as a line graph, line chart of, line graph of, as a chart, as a graph, on a chart, on a graph, "
    "bar chart, bar graph"
)

AVERAGE_EITHER_WAY = ", ".join(
    f"{where} {whose}{mean}"
    for where, whose, mean in product(
        ("above", "over", "above or below", "over or under", "higher or lower than"),
        ("", "its ", "the ", "our ", "my ", "their "),
        ("average", "mean", "avg"),
    )
)
"""Whether a figure is above its average, or on which side of it."""
