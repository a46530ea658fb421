"""How people say that they ask and what for: what they are doing, who wants it, when it is due, and that they thank.

A word that is on no list may stand in such a clause (`{open}`) where what it is said of is one who asks, an occasion
or a paper: a bike marking bid, the village hall talk, the shop managers. Whoever reads it sees to it that such a word
could not say which cases are meant (`reading/said_of_asking.py`).
"""

from bot.asking.words import statement_words
from bot.asking.words.aside_wordings import ASKERS, COURTESIES, PURPOSES, SETS
from bot.asking.words.frame_wordings import FRAME_SETS
from bot.asking.words.statement_words import FELT, MEETINGS, PAPERS, TITLES
from bot.asking.words.word_sets import word_set
from bot.asking.words.wordings import Wordings, WordSet

OPEN, NAME = "~", "~name"
"""They stand for a word that is on no list and may be passed over, and for a name that the catalogue has not."""

OF_MEETINGS = frozenset(SETS["kind"].words)
"""What meetings are called after: the crime panel."""
_OCCASIONS = (
    statement_words.OCCASIONS
    | word_set(
        """
        refresh strategy plan plans bid bids campaign project training course lesson class hall fete fair roadshow
        dropin podcast programme feature story piece article column interview consultation evaluation inspection
        selfassessment return budget business case away question questions query queries enquiry one slide slides
        leaflet leaflets poster flyer newsletter blog thread video chart charts graph graphs infographic award awards
        retirement thankyou huddle catchup standup stocktake deadline commission oclock awayday openday line post
        answer display scorecard dashboard website webpage page handout factsheet intranet noticeboard intro foreword
        blurb section profile fund partnership forum walkabout
        """
    )
) - word_set(
    "news fair class hall case business away questions training course interview interviews hearing appointment "
    "statement video surgery visit supervision letter letters lunch noon"
)
_ALONE = _OCCASIONS - word_set(
    "story piece article award awards post line chart charts graph graphs report reports page one answer project "
    "release deadline question questions slide slides feature return budget video thread website plan plans "
    "section page intro intranet interview interviews email emails letter letters statement hearing appointment "
    "application assessment assembly visit chat webpage profile partnership lesson supervision retirement display "
    "parade surgery fete fund award commission consultation dropin submission exam inspection review reviews noon "
    "lunch oclock teams zoom tweet video cabinet openday session sheet document doc draft lecture council programme"
)
"""With no verb beside it, who it is that meets is said; a report, an interview or a letter may be of a case."""
_ROLES = (
    frozenset(SETS["people"].words)
    | frozenset(FRAME_SETS["speaker"].words)
    | TITLES
    | word_set(
        """
        clerks magazine boards panels committees unions councils caseworker aide steward secretary company firm
        charity school uni university college trust agency society
        forum network association producer
        blogger people folk locals punters head teacher headteacher lawyer solicitors coordinator manager managers
        bosses leaders lot
        inspectors auditors
        lecturer professor tutor presenter broadcaster trustee trustees governor governors auditor gazette
        chronicle argus courier times guardian sun mirror independent observer advertiser news
        """
    )
) - word_set("home performance strategy planning he they in from staff officer officers crew crews")
_FOR_WHOM = _ROLES - word_set(
    """
    staff officer officers people member members student students researcher researchers man lady guy chap bloke lad
    team group folk folks partner partners office custody mail legal finance corporate neighbour neighbours neighbour
    wife husband everyone everybody anyone anybody someone somebody she scrutiny oversight leadership lot
    residents resident public community locals punters federation landlord sun times school college uni university
    company firm manager managers news local he they pc pcs constable sergeant sergeants serge sgt sgts dc dcs courier
    steward head dcis supers analysts
    """
)
"""Of others the figure itself may be meant: for the staff, for schools."""
TEAMS = word_set(
    """
    response cid pvp ppu mash npt srt custody intel proactive roads road policing traffic licensing neighbourhood
    neighbourhoods control room contact centre switchboard vulnerability investigations tasking offender management
    crime command ops operations planning duties detention duty shift days lates earlies
    """
)
"""Where those work who ask: of staff it may say whose figure is wanted, so that an answer tells that it passed it."""
RANKS_THAT_ASK = word_set(
    "sgt sergeant skipper skip sarge ds dc di dci dsupt pc insp inspector ci supt superintendent acc dcc aide "
    "accountant planner steward rep analyst commander secretary"
)
_SETS: dict[str, WordSet] = SETS | {
    "rank": WordSet(RANKS_THAT_ASK),
    "deed": WordSet(word_set("doing closing finishing writing sorting")),
    "team": WordSet(TEAMS),
    "greet": WordSet(
        word_set(
            "hi hello hey hiya morning afternoon evening ok okay right so and but sorry thanks also btw ps please cos "
            "because as since just yes oh well um then reeve all team but apologies ta cheers good now fyi oh quick"
        )
    ),
    "asker": WordSet(word_set("i we im ive were weve id wed ill well")),
    "being": WordSet(
        word_set(
            "is are was were am be been being has have had keeps keep kept just still now currently also about off due "
            "meant supposed both always already really s trying to in busy"
        )
    ),
    "open": WordSet(
        {OPEN}
        | frozenset(SETS["kind"].words)
        | frozenset(SETS["people"].words)
        | MEETINGS
        | PAPERS
        | word_set("road shop village town hall talk and new old local big online my our the joint s"),
        abbreviations=True,
    ),
    "name": WordSet({NAME}),
    "occasion": WordSet(_OCCASIONS),
    "alone": WordSet(_ALONE),
    "role": WordSet(_ROLES, abbreviations=True),
    "for whom": WordSet(_FOR_WHOM, abbreviations=True),
    "asking": WordSet(
        word_set(
            """
            ask asks asked asking query queries queried querying want wants wanted wanting need needs needed request
            requests requested requesting wondering wonders wondered enquiring enquired after chasing chase chased
            nagging pestering badgering bugging hounding pressing moaning phoned rang rung emailed messaged emailing
            phoning ringing messaging
            """
        )
    ),
    "asked of": WordSet(word_set("me us you about again it this that now today constantly nonstop the question same")),
    "number": WordSet(
        {str(number) for number in range(1, 61)}
        | word_set("00 05 two three four five six seven eight nine ten eleven twelve fifteen twenty thirty half")
    ),
    "when": WordSet(
        word_set(
            "today tonight tomorrow later shortly soon now this morning afternoon aft arvo evening next monday tuesday "
            "wednesday thursday friday first thing asap lunch lunchtime noon midday eod cop on at close of play the "
            "end day out please pls ish then straight after right"
        )
    ),
    "feeling": WordSet((FELT | word_set("slow fast sluggish calm weird")) - word_set("losing lose loses lost")),
    "around": WordSet(
        word_set("out there here on the ground in office today lately to me us of late recently then all")
    ),
    "thanked": WordSet(
        word_set(
            "the a your all yesterday earlier this that last one quick reply figures rush trouble delay hassle short "
            "notice help too bother chaser nagging pestering late early typos spelling numbers chart before "
            "other day week "
            "another more so many questions time message and"
        )
    ),
    "fuss": WordSet(
        word_set(
            "spin waffle fluff jargon frills nonsense bull panic pressure worries drama essay excuses flannel rush "
            "hurry urgency chat padding preamble sugarcoating fobbing bluster hype stress"
        )
    ),
}
_SMALL = word_set(
    "on at in to me us it i we for of and but so or the a an is are was were that this these all you your as since "
    "because cos out other so many much more most few some any every each all number numbers figure figures chart "
    "i please pls"
)
_SETS["open"] = WordSet(
    frozenset(_SETS["open"].words).union(
        *(_SETS[name].words for name in ("greet", "feeling", "thanked", "when", "role", "occasion")),
        word_set(
            "nice good great lovely useful handy perfect decent strong cracking stat fact point message example "
            "headline opener arrive arrives come comes visit visits visiting rm"
        ),
    )
    - _SMALL,
    abbreviations=True,
)
_SETS["post"] = WordSet(
    frozenset(_SETS["open"].words)
    | TEAMS
    | word_set("in on at from for of with to the my our a and team unit desk squad chief deputy acting detective"),
    abbreviations=True,
)
_TIME = (
    "[at|by|before|for|from|til|till] ({number=2} [am|pm|oclock|sharp|ish] [today|tomorrow]"
    "|in {number=2} [min|mins|minute|minutes|hour|hours|hrs|hr]|in (a|an|half an|the) [few|couple of|half] "
    "(minute|minutes|mins|hour|hours|bit|sec|mo|moment)|{when=4})"
)
_OCCASION = (
    "[{owner=2}] [{open=4}] [and {open=3}] ({occasion=2}|one to one|1 to 1|slide {number=1}|item "
    "{number=1}|page {number=1}|{number=1} oclock)"
    " [(with|to|at|in|for) [{owner=1}] {open=4}]"
)
_PERSON = (
    "[{owner=3}] [{open=3}] {role=2} "
    "[of [{owner=1}] [{open=2}] {role=1}|(at|from|in|on) [{owner=1}] [{open=3}] ({role=1}|{occasion=1})]"
)
_FOR_A_PERSON = "[{owner=2}] [{open=2}] {for whom=2}"
_FOR = (
    "(for|ahead of|in time for|before|to go in|to put in|to go on|to put on|to take to|to take into|going in|going to)"
)
_DOING = (
    "(doing|writing|prepping|preparing|drafting|finishing|updating|presenting|reviewing|chairing|planning|organising|"
    "running|hosting|giving|completing|attending|leading|making|compiling|producing|designing|working on|putting "
    "together|pulling together|prepping for|preparing for|getting ready for|going to|going into|heading to|"
    "heading into|walking into|stepping into|sat in|stuck in|sitting in|late for|thinking of|thinking about)"
)
_MEETING = (
    "(meeting|briefing|hosting|speaking to|talking to|presenting to|seeing|in with|on with|in front of|up in front of|"
    "due to see|to see|to meet|sat with|sitting with|on the phone to|on the phone with|ringing|phoning)"
)
_WANTED = "[{asker=1}] [just] (need|needed|want|wanted|wanting|its|it is|this is|thats|that is|these are|it)"
CLAUSES = Wordings(
    f"""
    ^ {{greet=3}} [all|everyone|everybody|folks|both] $
    ^ [{{greet=3}}] [so] (sorry|apologies) [{{chatting}}] $
    ^ [{{greet=3}}] [{_WANTED}] [it|this|one|them|these|all] [just] {_FOR} ({_OCCASION}|{_FOR_A_PERSON}) [{_TIME}] $
    ^ [{{greet=3}}] [{_WANTED}] [a|the|one|some|just] (number|figure|stat|fig|total|answer|line|steer|quick one|one) \
{_FOR} ({_OCCASION}|{_FOR_A_PERSON}) [{_TIME}] $
    ^ [{{greet=3}}] [{{asker=2}}] [{{being=3}}] {_DOING} {_OCCASION} [{_TIME}] $
    ^ [{{greet=3}}] {{asker=1}} [{{being=3}}] (in|to|into) {_OCCASION} [{_TIME}] $
    ^ [{{greet=3}}] [{{asker=2}}] [{{being=3}}] {_MEETING} ({{owner=2}} {{open=3}}|{_PERSON}) [{_TIME}] $
    ^ [{{greet=3}}] {_PERSON} [{{being=2}}] {_MEETING} {_PERSON} [{_TIME}] $
    ^ [{{greet=3}}] (got|have|ive got|i have|weve got|we have|theres|there is|i got) {_OCCASION} [{_TIME}] $
    ^ [{{greet=3}}] (got|have|ive got|i have|weve got|we have|theres|there is|i got) {_PERSON} (on the \
(phone|line|blower)|on hold|waiting|here|outside|with me|chasing|coming in|in with me|at my desk|in my ear) [{_TIME}] $
    ^ [{{greet=3}}] {_FOR_A_PERSON} (on the (phone|line|blower)|on hold|waiting|outside|at my desk|in my ear) \
            [{_TIME}] $
    ^ [{{greet=3}}] [{{owner=2}}] [{{open=3}}] ({{alone=1}}|response|reply|submission) \
            [is|are|was|were|goes|go|starts|\
start|begins|s] [out|due|needed|wanted|overdue|late|in|on] {_TIME} $
    ^ [{{greet=3}}] [{{owner=2}}] [{{open=3}}] {{occasion=1}} [is|are|s] \
            (due|needed|wanted|overdue|late|outstanding) \
            [{_TIME}] $
    ^ [{{greet=3}}] (its|it is|this is|thats|that is) going (on|in|into|to|up on|out in|out on|out with) {_OCCASION} \
            [{_TIME}] $
    ^ [{{greet=3}}] (promised|told|owe|owed|emailed|rang|phoned|reminded|warned|promise) {_FOR_A_PERSON} \
            [it|this|id ask] [{_TIME}] $
    ^ [{{greet=3}}] (just|we just|ive just|weve just|i just) had {_PERSON} on [{_TIME}] $
    ^ [{{greet=3}}] {{open=2}} {{name=1}} [{{being=3}}] {{asking=1}} [to know] [(for|about|) {{asked of=3}}] \
            [{_TIME}] $
    ^ [{{greet=3}}] {{name=2}} [{{being=3}}] {{asking=1}} [to know] [(for|about|) {{asked of=3}}] [{_TIME}] $
    ^ [{{greet=3}}] {_PERSON} [{{being=3}}] (shouting|moaning|going on|badgering|on|glaring|kicking \
            off|whining|barking) \
            (at|to) (me|us) [about it|again|{_TIME}] $
    ^ [{{greet=3}}] {_PERSON} (is|are|has|have|got|has got|have got) [doing|chairing|hosting|running|giving] \
            {_OCCASION} \
            [{_TIME}] $
    ^ [{{greet=3}}] [{{asker=1}}] [{{being=1}}] putting {{owner=1}} [{{open=3}}] {{occasion=1}} (in|together) \
            [(to|for) \
            [{{owner=1}}] {{open=4}}] [{_TIME}] $
    ^ [{{greet=3}}] [just] back from (nights|lates|earlies|leave|holiday|court|training|maternity leave|annual \
            leave) \
            [and] [catching up|playing catch up] $
    ^ [{{greet=3}}] ((q|question|query|request|ask|one) from {_PERSON}|(email|call) from {_FOR_A_PERSON}) [office] $
    ^ [{{greet=3}}] [{{asker=1}}] [just] (want|wanting|need|trying|hoping|looking|going) to \
            (drop|put|stick|pop|paste|get) \
            (it|this|them|that) (in|on|into|onto|up on) {_OCCASION} [{_TIME}] $
    ^ [and|then] [then] (ill|well|i will|i can) [then] (leave you alone|leave you be|leave you in peace|leave you to \
            it|be off|be out of your \
            hair|let you \
            go|shut up|stop|go|stop bothering you|stop pestering you) [promise|i promise] $
    ^ [{{greet=3}}] (it|that|this|they|itd|thatd) [would|will|could|might|d|ll|should|may] (be|make) [a|an|the] \
            [{{degree=2}}] [nice|good|great|lovely|useful|handy|perfect|decent|strong|cracking] (line|stat|fact|figure|\
            point|message|example|headline|opener|slide) [for|in|to (have|say|use|put) in] \
            ({_OCCASION}|{_FOR_A_PERSON}) $
    (long story|dont ask|running late|in a rush|in a hurry|bit of a rush|nearly done|almost done|last one|promise) \
            [promise|sorry|dont ask|long story|as ever|as usual|already|now] $
    ^ [{{greet=3}}] on (with|to) {_PERSON} [{_TIME}] $
    ^ [{{greet=3}}] {_FOR_A_PERSON} [is|are|was|were] (in|here|waiting|visiting|due|due in|coming|coming in|\
            coming over|\
            in the (room|office|building|corridor|meeting)|at (the|my) (door|desk)) [again|{_TIME}] $
    ^ [{{greet=3}}] {_PERSON} [is|are|was|were] (on my (back|case|phone|tail)|in my (ear|inbox)|over my shoulder|\
            breathing down my neck|grumbling|muttering|restless|unhappy|impatient|not happy|getting twitchy) \
            [again|about it|{_TIME}] $
    ^ [{{greet=3}}] {_PERSON} (told me|told us|said|says|mentioned|thought|reckons) [that] (it|that|this) (is|was|had \
            been|has been|s) (explained|noted|queried|checked|corrected|sorted|covered|looked at|looked into) $
    ^ [{{greet=3}}] [{{asker=1}}] [just] (want|wanting|need|trying|hoping|looking|going) to (work out|plan|order|print|\
            sort|price up|organise|design|finish|write) [{{owner=1}}] [{{open=2}}] {{occasion=1}} $
    ^ [{{greet=3}}] no need (for|to) [a|the|any|do a|send a|go into] \
            (chart|graph|table|detail|details|explanation|essay|\
            reply|rush|panic|commentary|narrative|context|background) $
    ^ [{{greet=3}}] [check|one|question|q|query] before (i|we) (hit send|send it|send this|press send|log \
            off|clock off|\
            leave|forget|finish|publish|print|ring back|ring them back|reply|sign off|head in|head out|go in|go home|\
            go off shift|knock off|present|start) $
    ^ [{{greet=3}}] [{{owner=2}}] [{{open=3}}] {{alone=1}} $
    ^ [{{greet=3}}] [{{owner=2}}] [{{open=2}}] (question|query|enquiry) [for you|today|now] $
    ^ [{{greet=3}}] {_PERSON} [{{being=3}}] {{asking=1}} [to know] [(for|about|) {{asked of=3}}] [{_TIME}] $
    ^ [{{greet=3}}] [it|its|things|we|i|that|all] \
            (felt|feels|feel|seems|seemed|looks|looked|sounds|sounded|been|was) \
[{{degree=2}}] {{feeling=1}} [{{around=4}}] $
    ^ [{{greet=3}}] no {{fuss=1}} [please|thanks|needed|required|though|on this|this time] $
    ^ [{{greet=3}}] (sorry|apologies|thanks|thank you|cheers|ta|ty|thx) (for|about) {{thanked=4}} $
    ^ [{{greet=3}}] (last one|one more|final one|last question) [and|then] [then] [im|i am|were] (off|done|out|away) \
[to|for|home] [bed|home|lunch|the day|now|holiday|leave|the weekend|the night] $
    ^ [{{greet=3}}] [ive|i have|im|i am|just|was] [been|just] [back|only just back] (from leave|from \
            holiday|off|away|out \
of the office|on leave|on holiday|on annual leave|from annual leave) [for] [a|the] [{{number=1}}|few|couple of|\
            last|all] \
[days|day|week|weeks|month|months|fortnight|now] $
    ^ [{{greet=3}}] (im|i am|were|we are) [just|quite|fairly|only|very] new \
            (in post|in role|(to|in) (the|this) (job|role|post)) $
    ^ (catch me up|bring me up to speed|fill me in|get me up to speed|whats changed|hit me) \
            [please|quick|quickly|then] $
    ^ [{{greet=3}}] [{{asker=1}}] [just] (want|wanting|need|trying|hoping|keen|looking|like|going|planning) to \
(send|show|tell|thank|praise|congratulate|reply to|respond to|reassure|write to|give|answer|email|update) \
(them|him|her|it|everyone|all|{{owner=1}} {{open=2}}) [a|an|the|some] [{{open=4}}] [{{thanked=2}}|done|praise|medal] $
    ^ [{{greet=3}}] [{{asker=1}}] [just] (want|wanting|need|trying|hoping|looking|like|going) to \
            (check|verify|update|\
finish|write|draft|complete|balance|correct|do|sanity check|double check) (my|our) [own] (chart|charts|paper|report|\
slide|slides|sums|maths|workings|working|spreadsheet|notes|figures|numbers|pack|essay|graph|copy|draft) $
    """,
    _SETS | {"degree": FRAME_SETS["degree"]},
) + (ASKERS + PURPOSES + COURTESIES)
"""Whole clauses: `doing a bike marking bid`, `papers go out tomorrow`, `got the Gazette on the phone`, `for JAG
at 2`."""

WHO_I_AM = Wordings(
    """
    ^ [{greet=3}] [its|this is|im|i am|from|hi] [the|a] [{post=3}] {rank=1} [asking|speaking] \
            [[in|on|at|from|for|of|with|to] {post=4}] [team|office] [here|speaking|asking] $
    ^ [{greet=3}] [the|a] [{post=3}] {rank=1} here [(in|on|at|from|for|of|with|to) {post=4}] [{deed=1} \
            {owner=1} {open=2}] $
    ^ [{greet=3}] [the|a] [{post=3}] {rank=1} (to|for|with) {post=4} here $
    ^ [{greet=3}] [its|this is|im|i am] [the|a] pcso [(in|on|at|from|for|of) {post=4}] here $
    ^ [{greet=3}] [its|this is|from] [the] (control room|control rm|contact centre|switchboard) [here] $
    ^ ({greet=2} [im|i am|i work|based|working]|im|i am|i work) (in|on|at|from|for) [the] {team=3} [team|office|here] $
    """,
    _SETS,
)
"""`Road policing sgt`, `DS in city CID`, `in MASH`: who asks, in a clause before the question."""

OPENINGS = Wordings(
    f"""
    ^ [{{greet=3}}] [theres|there is|got|have|ive got|weve got|we have|i have|we had|ive had] {_PERSON} \
            [{{being=3}}] \
(ask|asks|asked|asking|want to know|wants to know|wanting to know|wondering|wonders|queried|querying) [me|us|\
            again|you] \
[about|for|on|if|whether|re]
    ^ [{{greet=3}}] [{{owner=2}}] [{{open=3}}] {{for whom=2}} [{{being=2}}] (wants|wanting|needs|after|requested|\
requests|chasing|would like|want|need) [to know|to see|to have|me for|us for] [about]
    ^ [{{greet=3}}] {_PERSON} [{{being=2}}] (wants|wanted|want) to (know|see) [about|if|whether]
    ^ [{{greet=3}}] [{{asker=2}}] [{{being=3}}] {_MEETING} {_PERSON} [{_TIME}] (and|who) [she|he|they] \
            (will|ll|shell|hell|\
theyll|is going to|are going to|s|might|may|wants to|are likely to|is likely to) [probably|likely|definitely|\
            all|surely] \
(ask|be asking|want to know|raise) [me|us] [about|for]
    ^ [{{greet=3}}] {_PERSON} [{{being=3}}] (emailed|rang|phoned|called|wrote|written|messaged|texted|on|in \
            touch) [in|me|us]\
             (wanting|asking|to ask|after|about) [for|about|if|whether]
    ^ [{{greet=3}}] ({{open=2}} {{name=1}}|{{name=2}}) [{{being=3}}] \
            (want|wants|wanting|asking|asks|asked|after|needs|need|\
            requested|chasing) [me|us] (for|about|to know|if|whether|our|the)
    ^ [{{greet=3}}] [{{asker=1}}] (sit on|chair|am on|work for|represent|help run) ({_OCCASION}|{_PERSON}) and \
            (would like|\
            want|need|am after|id like) [to know|to see] [about]
    ^ [{{greet=3}}] [{{asker=1}}] [am|was] [the|a] {{rank=1}} (to|for|of|with|on) {_OCCASION} and {_PERSON} \
            [{{being=3}}] {{asking=1}} [me|us] (for|about|to know|to see|if|whether)
    ^ [{{greet=3}}] {_PERSON} [{{being=2}}] (arrive|arrives|arriving|come|comes|coming|visit|visits|visiting|here|in|\
            meet|meets|meeting) [in|round|over|back|again] [{_TIME}] (and|who) [they|she|he] (will|ll|theyll|are going \
            to|is going to|are likely to|will probably|will surely|may|might) (want|need|want to see|want to know|ask \
            about|ask for|be asking about|be asking for|ask me about|ask us about|ask me for|ask us for)
    ^ [{{greet=3}}] (now|next|then) (after|im after|for|onto|on to|moving on to|looking for|looking at)
    """,
    _SETS,
)
"""What begins a clause that goes on with what is asked: `partnership analyst has asked`, `select committee asking
about`."""

PURPOSES_BEHIND = Wordings(
    f"""
    {_FOR} ({_OCCASION}|{_FOR_A_PERSON}) [{_TIME}] [please|pls|thanks|ta|cheers] $
    """,
    _SETS,
)
"""What ends a clause that asks: `for a press line please`, `before her 10 o'clock`, `for slide 6`."""
