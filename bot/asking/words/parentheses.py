"""What people put in brackets, said or not: by the way, out of interest, if that's all right, all things considered.

None of it says anything of a figure, wherever it stands; what could, by itself, has to be a clause of its own.
"""

from bot.asking.words.word_sets import word_set
from bot.asking.words.wordings import Wordings, WordSet

PARENTHESES = Wordings(
    """
    [just|purely|only|merely|simply|more|mainly] out of (interest|curiosity|idle curiosity|sheer curiosity|nosiness)
    ^ between (us|ourselves|friends|colleagues) $
    between (these four walls|you me and the gatepost)
    by the (way|by|bye)|by any chance
    ^ in effect
    in (essence|truth|actual fact|all honesty|all fairness|all seriousness|any case|any event|a word|other \
            words|passing|plain english|layman terms|laymans terms|fairness|point of fact)
    [i|we] [just] (need|want) [it|this|that] [in] (plain english|simple terms|layman terms|laymans terms)
    in the (grand|general|great) scheme of things|in the (final analysis|last analysis|cold light of day|meantime)
    at any rate|at all events|^ at (first glance|first sight)
    at (a glance|face value|a push|your leisure|your convenience)
    ^ at the end of the day $|^ in the end $|^ at this rate $
    [all] things considered|everything considered|(when|after) (alls|all is) said and done|as it were|so to speak
    if (you will|you like|you please|you would|i may|i might|we may|may i|poss|possible|at all possible|need be)
    if (i|we|you) can (ask|put it like that|call it that)|if (im|i am|were|we are) (honest|being honest)
    if (that|this|it) (makes [any] sense|helps|is of interest|is any help|is possible|is doable)
    if (thats|its|that is|it is) (ok|okay|alright|all right|possible|easier|fine|cool|handy|any help|no trouble|not \
            too much (trouble|bother|hassle|to ask)) [with you|by you]
    if you (get|know|see) (me|what i mean|my drift)|if you catch my drift|if you (dont|wouldnt) mind [me asking]
    if you (have|get|got) [a|the|some] (time|moment|minute|sec|second|chance)|if nothing else|if truth be told
    as far as (anyone|anybody|everyone|you|we|i|they|reeve|the data|the system) (knows|know|can tell|can see|are \
            aware|is aware|am aware|shows|recall|recalls|remember)
    as (best|well|quickly|accurately|closely|near|soon|fast) [as] you can
    [straight|right] off the (bat|cuff)|off the top of (your|my|our) head
    in (your|my) own (time|words)|(when|whenever) (youre|you are) (ready|free|able|done|about|around)
    (when|whenever) (it suits|suits|suits you|convenient|you like|you have time|you get time|you get chance)
    (theres|there is|there s) no (rush|hurry|urgency|panic|pressure)
    no (rush|hurry|panic|pressure|worries|probs|problem|biggie|bother|stress|kidding|joke)
    for (clarity|transparency|simplicity|clarification|confirmation|interest|interests sake|arguments sake|starters|\
            the time being)|^ for (once|a change)
    for the (avoidance of doubt|sake of (argument|clarity|completeness)|(log|file|files|tape|archive|notes|minutes) $)
    for (my|our|your) [own] (benefit|info|information|interest|peace of mind|reference|sanity|curiosity|records|\
            notes|sins|files)
    for (audit|reporting|planning|info|information|reference|background|contextual|briefing) purposes
    ^ on (a|an|the|that|this|another|one) [related|similar|different|separate|lighter|serious|same|unrelated|final|\
            happier] (note|subject|topic)
    ^ (while|whilst|since|as) (im|i am|were|we are|youre|you are) (here|at it|there|on|about|asking|passing|on the \
            subject|on it|thinking about it)
    (while|whilst) (im|i am|were|we are|youre|you are) (here|at it|there|on|about|on the subject) $
    [now|since|as] you (mention|say|ask|come to mention) it|come to think of it|now i think (about|of) it
    ^ (on second thoughts|on reflection|having said that|that said|that being said|mind you|then again|be that as it \
            may|as it happens|funnily enough|oddly enough|strangely enough|as luck would have it)
    as a (matter of (fact|interest)|sense check|sanity check|quick check|double check|cross check|reality \
            check|heads up)|^ as a (courtesy|favour|starter|first pass|follow up)|as an (aside|afterthought|fyi)
    [^] (one|a) (more|other|last|final|quick|further|extra) (thing|question|query|q|favour|point|request) \
            [from me|for you|please|before i go|then] $
    [^] (one|another|last) [more|last] one (from me|for you|please)|^ another one $
    ^ [its|it is] [only|just] me [again] $|[its] (only me|me again) $
    sorry to be (a|such a) (pain|nuisance|bother|pest)|(bear with|humour|indulge|forgive|excuse|pardon|trust|\
            believe) me
    [^] [bit of|kind of|sort of] [a|an] {silly=2} (one|question|q|query|ask) [i know|but|maybe|perhaps] $
    ^ (next up|moving on|next question|next one|right then|right so|ok then|ok so|okay so|okay then|now then|well \
            then|righto|okey dokey|okey doke|okie dokie|ey up|hey up|ay up|aye aye|hi there|hello there|oi oi|gday)
    [^] long time no (see|speak)|happy (monday|tuesday|wednesday|thursday|friday|new year|christmas|easter|\
            birthday|days)
    [^] (hope|trust) [{wished=2}] {wished=5} $
    [^] hows (it going|things|tricks|life|yourself|your day|everyone) $|^ how are (you|things) [doing|today|all] $
    believe it or not|would you believe [it]|i kid you not|no word of a lie|truth be (told|known)|to tell [you] \
            the truth
    lets (be honest|face it|be clear|be real|be fair|be frank)|shall we say|lets say
    ^ [well|so|and|but|or] i {thinking=3} [that] $|[^] i {thinking=2} $
    [there is|theres] no (doubt|question) [about it|that]|without (a|any) doubt|without (doubt|fail|question|\
            further ado)
    beyond [all] doubt|hand on heart|god willing|fingers crossed|touch wood|god (help us|knows|forbid)
    heaven (forbid|knows)|heavens above|thank (god|goodness|heavens)|for (gods|god|christs|petes|goodness|\
            heavens) sake
    good (grief|god|lord|heavens|gracious)|holy (cow|moly|smoke|shit)|oh (dear|my|well|god|man|boy|my god)|dear me
    my (god|word|goodness|bad)|well i never|go figure|fair (enough|play)|nice one|good stuff|top man|crack on|carry on
    (seems|seem|seemed|appears|appear|appeared) (to have|to be|like|as if|as though|that)
    (looks|look|looked|sounds|feels) (to have|to be|like|as if|as though) (its|it is|it has|theyve|theyre|weve|\
            were|it)
    (looks|look|looked) (to have|to be)|^ it (seems|appears|looks) [to me|to us|like|that|as if|as though]
    ^ am i (reading|hearing|seeing|understanding|remembering) (it|this|that|these) (right|correctly|properly|wrong) \
            [that]
    ^ (am i|would i be|was i|are we|would we be|is it|would it be) (right|correct|wrong|mistaken|fair|accurate|\
            safe) (in|\
            to) (saying|thinking|believing|assuming|say|think|believe|assume|suggest|conclude) [that]
    {adjective=1} as it (may|might) (sound|seem|be|look)|as it (goes|happens|turns out|stands now)|dare i (ask|say)
    {adverb=1} speaking|to put it {adverb=1}|not to put too fine a point on it|the long and [the] short of it
    [the] nuts and bolts|warts and all|in (plain|simple|broad|basic|rough|general|round) (terms|language|words|numbers)
    what [kind of|sort of] (state|shape|condition|nick|place) (is|are|was|were)
    what (kind|sort) of [a] (number|numbers|figure|figures|level|levels|total|volume|rate|percentage|score|picture)
    (whats|what has|what have) been (the (story|picture|situation|position)|happening|going on) (with|on|for|in)
    [and|so] (where|how) does (that|this|it) leave us [with|on|for]
    (put|entered|input|logged|recorded|registered) (on|onto|into) (the|our) (system|systems|books|database)
    as (things|matters) (currently|presently|now|actually) (stand|sit|are|look)
    to hand|by way of|in the way of|(whats|what is|what was) the damage (for|on|in)
    (got|have|had) down for|at what (level|rate)
    (come|came|coming|comes) from here|from here (on|onwards|on in|on out)
    """,
    {
        "silly": WordSet(
            word_set(
                "odd random stupid silly daft dumb weird strange funny left field simple easy basic cheeky \
            tricky"
            )
        ),
        "wished": WordSet(
            word_set(
                "you youre youve your are all alls is well ok okay good had a nice great weekend day break \
            leave things "
                "everyone everythings everything keeping this finds going find that"
            )
        ),
        "adjective": WordSet(
            word_set("strange odd weird funny unlikely mad silly daft hard surprising ridiculous crazy")
        ),
        "adverb": WordSet(
            word_set("generally roughly broadly strictly simply bluntly mildly frankly honestly crudely statistically")
        ),
        "thinking": WordSet(
            word_set(
                "mean guess suppose dare say daresay take it presume assume imagine think reckon believe gather \
            trust "
                "expect hope bet must admit have to should add hasten will confess would wonder know just"
            )
        ),
    },
)
