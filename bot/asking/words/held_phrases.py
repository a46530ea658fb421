"""The ways of asking what there is to ask about: which measures are held, and which areas."""

MEASURES_HELD_SAID = (
    "what measures do you have, what measures have you got, what measures do you hold, "
    "what measures do you know, what measures are there, which measures do you have, which measures are there, "
    "which measures do you hold, what kpis do you have, what kpis are there, what indicators do you have, "
    "what indicators are there, list of measures, list of all measures, list of the measures, measures available, "
    "available measures, what measures are available, what measures are held, what is measured, "
    "what measures can i ask about, what measures can i ask you about, what can i ask you about, "
    "what do you measure, what do you hold, what do you have, what have you got, what figures do you have, "
    "what figures do you hold, what figures are there, what data do you have, what data do you hold"
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
