"""The ways of asking for all that is held of something at once."""

from itertools import product

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
HELP_SAID += "i ask, your commands, what commands do you take, "
HELP_SAID += ", ".join(
    (
        *(
            f"{thing} {can} {asked}"
            for thing, can, asked in product(
                (
                    "what sort of thing",
                    "what sort of things",
                    "what kind of thing",
                    "what kind of things",
                    "what things",
                    "what questions",
                    "what sort of questions",
                    "what kind of questions",
                    "what else",
                    "which questions",
                ),
                ("can i", "can we", "could i", "should i", "may i", "do i", "am i able to", "is it i can"),
                ("ask", "ask you", "ask you about", "ask about", "ask for", "put to you", "get from you"),
            )
        ),
        *(
            "what i can ask",
            "what i can ask you",
            "what we can ask",
            "what can we ask",
            "what can you help with",
            "what can you help me with",
            "what do you do",
            "what else can you do",
        ),
        *("what can you tell me", "what are you for", "what are you good for", "how do you work", "how does this work"),
        *(
            "how do i use you",
            "how do i use this",
            "how do i use reeve",
            "how do i work this",
            "how does this thing work",
        ),
        *("how do i ask you", "how do i ask you something", "can i ask you anything", "can i ask you about anything"),
        *("what questions can you answer", "what questions do you answer", "what are your commands", "show me how"),
        *("how do i get started", "where do i start", "what do i type", "what do i say to you", "instructions please"),
        *("how do i follow a measure", "how do i follow something", "how do i unfollow", "how do i unfollow a measure"),
        *("how do i follow", "how do i get alerts", "how do i get a weekly email", "can you send me a weekly email"),
        *(
            "can you email me",
            "can you send me alerts",
            "how do i get updates",
            "how do i subscribe",
            "how do i sign up",
        ),
    )
)
"""The ways of asking what can be asked."""
