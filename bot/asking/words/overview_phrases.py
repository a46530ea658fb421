"""The ways of asking for all that is held of something at once."""

OVERVIEW_SAID = (
    "measures you have on, measures do you have on, measures do we have on, "
    "measures on, "
    "figures you have on, figures on, data you have on, data on, summary, summaries, summarise, a summary of, "
    "summary of, summary for, summary on, overview, "
    "overview of, overview for, overview on, everything on, everything about, everything for, everything you have on, "
    "everything we have on, everything you know about, all you have on, all we have on, the lot on, full picture, "
    "full picture on, full picture for, the full picture, snapshot, snapshot of, snapshot for, scorecard, "
    "scorecard for, dashboard, dashboard for, at a glance, state of play, state of play in, state of play for, "
    "what do you have on, what do we have on, what have you got on, what have we got on, what data do you have on, "
    "what figures do you have on, what figures do you have for, what do you have for, what do you know about, "
    "what do we know about, what do you hold on, what do we hold on, "
    "rundown, rundown on, rundown of, run down on, recap, recap of, recap on"
)
DOING_SAID = (
    "whats going on, what is going on, whats happening, what is happening, whats going on in, "
    "what is going on in, whats happening in, what is happening in, "
    "how are we doing, how we doing, how are we performing, how is performance, "
    "how is performance looking, "
    "hows performance, hows performance looking, how are things looking, how are things going, how are things, "
    "hows things, how is it looking, hows it looking, how have we done, how did we do, how have we been doing, "
    "are we doing well, are we doing ok, are we performing well"
)
"""The ways of asking how an area does."""
HELP_SAID = "help, what you can do, what can i ask, what can you do, what can you answer, what do you know, how do "
HELP_SAID += "i ask, your commands, what commands do you take"
"""The ways of asking what can be asked."""
