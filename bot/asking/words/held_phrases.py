"""The ways of asking what there is to ask about: which measures are held, and which areas."""

_MEASURES = ("measures", "kpis", "indicators", "metrics")
_UNDER = ("under", "underneath", "beneath")
_LIE = ("sit", "are", "come", "fall", "are there", "are held", "do you have", "do we have", "belong", "go")
_OF_A_THEME = tuple(
    said
    for under in _UNDER
    for said in (
        *(f"{which} {one} {lie} {under}" for which in ("what", "which") for one in _MEASURES for lie in _LIE),
        *(f"{begins}{one} {under}" for begins in ("", "the ", "list the ", "all the ") for one in _MEASURES),
        *(f"what {lies} {under}" for lies in ("sits", "comes", "falls", "is", "goes")),
        f"whats {under}",
    )
)
"""Which measures belong to a theme: `which KPIs sit under objective 3`."""
_HELD = (
    *("do you have", "do we have", "have you got", "have we got", "do you hold", "do we hold", "do you keep"),
    *("do we keep", "do you know", "do you cover", "are there", "are held", "are available", "are kept", "exist"),
    *("have you", "can i ask about", "can i ask you about", "can we ask about", "is there", "do you track"),
)
MEASURES_HELD_SAID = (
    ", ".join(_OF_A_THEME) + ", what can i ask about, "
    "list of measures, list of all measures, list of the measures, measures available, "
    "available measures, what is measured, what can i ask you about, "
    "what do you measure, what do you hold, what do you have, what have you got, what figures do you have, "
    "what figures do you hold, what figures are there, what data do you have, what data do you hold, "
    + ", ".join(f"{which} {one} {held}" for which in ("what", "which") for one in _MEASURES for held in _HELD)
    + ", "
    + ", ".join(
        f"{what} {held} {how}"
        for what in ("what", "which")
        for held in ("figures", "numbers", "stats", "statistics", "data", "measures", "kpis")
        for how in ("can you give me", "can you tell me", "can you show me", "can you give", "can i get", "can i have")
    )
)
"""Which measures there are."""

AREAS_HELD_SAID = (
    "what areas do you cover, what areas do you have, what areas do you know, what areas are there, "
    "which areas do you cover, which areas do you have, which areas are there, what places do you cover, "
    "what places do you have, what places do you know, which places do you cover, which places do you know, "
    "list areas, list the areas, list all areas, list all the areas, list of areas, list places, list the places, "
    "what areas can i ask about, what areas can i ask you about, which areas can i ask about, "
    "which areas can i ask you about, what places can i ask about, which places can i ask about, "
    "areas covered, what areas are covered, which areas are covered"
)
"""Which areas there are."""
