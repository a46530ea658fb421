"""The words of Reeve's own answers, and how it is asked what one means: trial limits, usual variation, preset."""

import re
from collections.abc import Iterator, Mapping, Sequence

from bot.asking.words.word_sets import word_set

_SAID: Mapping[str, str] = {
    "year_to_date": "ytd, fytd, year to date, financial year to date, so far this year",
    "rolling": "r12m, r12, rolling 12 months, rolling year, rolling total, 12 month rolling, rolling 12 month total, "
    "rolling 12, rolling twelve months, over 12 months",
    "financial_year": "financial year, fy, financial quarter, q1, q2, q3, q4, quarter, fiscal year",
    "mean": "process average, process mean, centre line, average, mean",
    "limits": "control limit, control limits, upper control limit, lower control limit, ucl, lcl, upper limit, "
    "lower limit, limits, process limits, upper process limit, lower process limit, limit",
    "trial": "trial limits, trial limit, trial",
    "chart": "xmr, xmr chart, x mr, x mr chart, control chart, spc, spc chart, statistical process control, "
    "individuals chart, process behaviour chart, plot the dots chart",
    "moving_range": "moving range, average moving range, mean moving range, mr",
    "preset": "preset, plot the dots, ptd, plot the dots rules, plot the dots rules ptd, ptd rules, chart rules, mdc, "
    "making data count",
    "usual": "usual variation, within usual variation, usual, common cause, common cause variation, natural variation, "
    "normal variation, stable, in control, usual range",
    "signal": "signal, special cause, special cause variation, out of control, not usual variation, "
    "other than usual variation, in other than usual variation, unusual",
    "run": "run, in a run, run above the process average, run below the process average, in a run above the process "
    "average, in a run below the process average, run above the average, run below the average, shift",
    "trend": "trend, rising trend, falling trend, in a rising trend, in a falling trend",
    "close": "close to the upper control limit, close to the lower control limit, close to the limit, close to a "
    "limit, close to a control limit, near the limit, near limit, two of three close to the upper control limit, two "
    "of three close to the lower control limit, among two of three close to the upper control limit, among two of "
    "three close to the lower control limit, two of three",
    "judged": "improvement, concern, an improvement where lower is better, a concern where lower is better",
    "step_change": "step change, rebase, re base, rebased, re based, rebasing, re basing",
    "known_cause": "known cause",
    "milestone": "milestone",
    "target": "target",
    "baseline": "baseline, trajectory",
    "on_track": "on track, off track, on track so far, off track so far",
    "variance": "variance",
    "rank": "rank, ranking",
    "peers": "most similar forces, most similar force, msf, msg, most similar group, similar forces, peer, peer group, "
    "group of peers",
    "gap": "gap",
    "rate": "rate, per head, base, population base",
    "not_annualised": "not annualised, annualised, not annualized, annualized",
    "points": "percentage point, point, percentage points",
    "interval": "95 percent interval, 95 percent confidence interval, confidence interval, interval, margin of error",
    "provisional": "provisional, provisional figure, not marked provisional",
    "revised": "revised, revision, restated",
    "not_shown": "not shown, suppressed, suppression, floor, measures floor, small counts",
    "marking": "official sensitive, official, marking, protective marking",
    "as_at": "as at",
    "as_known_on": "as known on, known on",
    "deliverable": "deliverable",
    "overdue": "overdue",
    "wave": "wave, survey wave",
    "lead": "lead, deputy",
    "series": "series",
}
_TERMS: Mapping[str, str] = {phrase: term for term, phrases in _SAID.items() for phrase in phrases.split(", ")}
"""The words of the field that `templates/answer/meaning.j2` explains, each with the part of it that does."""

OWN_TERMS = frozenset(_SAID)
_NOTHING_ELSE = frozenset({"trial", "chart", "moving_range", "preset", "step_change", "not_annualised", "close"})
"""What `what is` asks the meaning of, since there is no figure of it."""
_ASKS_FOR_A_MEANING = word_set("mean means meaning meant define definition explain stand")
_ENDS_OF_TERMS = frozenset(word for phrase in _TERMS for end in (phrase.split()[-1],) for word in (end, f"{end}s"))
_LONGEST_END = 4
"""How many of the last words may be no part of the term: what is a preset then please."""
_NO_FIGURE = frozenset({"usual variation", "special cause variation"})
_FIGURES_TOO = frozenset({"usual", "usual range", "trial", "close"})
_PER = re.compile(r"per [\d,]+(?: \w+){0,2}$")
_ARTICLE = r"(?:(?P<one>an?) |the |your |our |this )?"
_ENDS = r"(?: here| there| then| please| exactly| actually| on the chart| on a chart| in your answers?| in this)*$"
_MEANING = (
    rf"\bwhat(?:s| is| are| do you)? (?:is meant |mean(?:t)? )by {_ARTICLE}(?P<x>.+?){_ENDS}",
    rf"\bwhat (?:does|do|did) (?:the (?:word|words|phrase|term) )?{_ARTICLE}(?P<x>.+?) "
    rf"(?:actually |really |even )?(?:mean|stand for){_ENDS}",
    rf"\b(?:definition|meaning) of {_ARTICLE}(?P<x>.+?){_ENDS}",
    rf"^(?:(?:can|could|please|you|someone) )*(?:define|explain) {_ARTICLE}(?P<x>.+?)(?: to me| for me)?{_ENDS}",
    rf"^{_ARTICLE}(?P<x>.+) (?:meaning|definition)$",
)
_WHAT_IS = rf"\b(?:what is|what are|whats|what exactly is|what exactly are) {_ARTICLE}(?P<x>.+?){_ENDS}"


def own_terms_asked(words: Sequence[str]) -> Iterator[str]:
    """The words of its own that a question may ask the meaning of, as they are said."""
    said, every = " ".join(words), {*words}
    for pattern in _MEANING if _ASKS_FOR_A_MEANING & every else ():
        if (found := re.search(pattern, said)) is not None and own_term(found["x"]):
            yield found["x"]
    if not (_ENDS_OF_TERMS & {*words[-_LONGEST_END:]} and ("whats" in every or "what" in every)):
        return
    found = re.search(_WHAT_IS, said)
    term = None if found is None else own_term(found["x"])
    if found is None or term is None or found["x"] in _FIGURES_TOO:
        return
    if found["one"] is not None or term in _NOTHING_ELSE or found["x"] in _NO_FIGURE:
        yield found["x"]


def own_term(words: str) -> str | None:
    """What `templates/answer/meaning.j2` knows some words as; None where it has no meaning for them."""
    if _PER.match(words):
        return "rate"
    singular = words.removesuffix("s")
    return _TERMS.get(words) or (_TERMS.get(singular) if len(singular) > 3 else None)
