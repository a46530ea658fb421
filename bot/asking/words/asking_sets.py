"""The named sets of words with which people say who asks, what for and by when."""

from bot.asking.words import statement_words
from bot.asking.words.aside_wordings import SETS
from bot.asking.words.frame_wordings import FRAME_SETS
from bot.asking.words.ranks import RANKS
from bot.asking.words.statement_words import FELT, MEETINGS, PAPERS, TITLES
from bot.asking.words.word_sets import word_set
from bot.asking.words.wordings import WordSet

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
        blurb section profile fund partnership forum walkabout footnote accruals resourcing rostering budgeting
        reconciliation benchmarking formula model modelling staffing deployment deployments rota rotas appraisal pdr
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
    steward head dcis supers analysts inspectors
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
PARTNERS = word_set("licensing highways housing education probation planning environmental trading standards benefits")
"""The departments of a council and others that one meets with."""
RANKS_THAT_ASK = RANKS | word_set("aide accountant planner steward rep analyst secretary")
ASKING_SETS: dict[str, WordSet] = SETS | {
    "rank": WordSet(RANKS_THAT_ASK),
    "partner": WordSet(PARTNERS),
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
        | word_set("village hall talk and new old local big online my our the joint s"),
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
            "end day out please pls ish then straight after right "
            "mon tue tues wed weds thu thur thurs fri tmrw tmw tomoz 2moro 2day"
        )
    ),
    "use": WordSet(
        word_set(
            "baseline benchmark comparison comparator figure headline stat line quote number context steer example "
            "starter point hook opener footnote summary sentence"
        )
    ),
    "kept in": WordSet(word_set("table tables spreadsheet sheet doc document word excel powerpoint email cell graph")),
    "claim": WordSet(
        word_set(
            "no not change changes changed difference movement steady stable flat level unchanged static same up down "
            "rising falling rise fall risen fallen improving improved improvement better worse increase increased "
            "decrease decreased reduction reduced dropping dropped drop its it is are was has have been were we weve "
            "theres there a the real much significant still gone going things holding under control on track"
        )
    ),
    "short": WordSet(
        word_set("slt smt cot psb tcg ttcg stcg dmm nmm fpp fpb fpg exec opcc pcp jac cog ofg csp"), abbreviations=True
    ),
    "feeling": WordSet((FELT | word_set("slow fast sluggish calm weird")) - word_set("losing lose loses lost")),
    "odd": WordSet(
        word_set(
            "high low higher lower more less fewer worse better wrong right off odd funny weird strange fishy steep "
            "bad good busy busier quiet quieter different same big small huge massive much many"
        )
    ),
    "around": WordSet(
        word_set("out there here on the ground in office today lately to me us of late recently then all")
    ),
    "thanked": WordSet(
        word_set(
            "the a your all yesterday earlier this that last one quick reply figures rush trouble delay hassle short "
            "notice help too bother chaser nagging pestering late early typos spelling numbers chart before "
            "other day week "
            "another more so many questions time message and btw though tho"
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
ASKING_SETS["open"] = WordSet(
    frozenset(ASKING_SETS["open"].words).union(
        *(ASKING_SETS[name].words for name in ("greet", "feeling", "thanked", "when", "role", "occasion")),
        PARTNERS,
        word_set(
            "nice good great lovely useful handy perfect decent strong cracking stat fact point message example "
            "headline opener arrive arrives come comes visit visits visiting rm"
        ),
    )
    - _SMALL,
    abbreviations=True,
)
ASKING_SETS["greeted"] = WordSet(frozenset(ASKING_SETS["greet"].words) - {"now", "then"})
"""Of what a clause of greetings alone is made: `n now` asks for the newest figure."""
ASKING_SETS["post"] = WordSet(
    frozenset(ASKING_SETS["open"].words)
    | TEAMS
    | word_set("in on at from for of with to the my our a and team unit desk squad chief deputy acting detective"),
    abbreviations=True,
)
