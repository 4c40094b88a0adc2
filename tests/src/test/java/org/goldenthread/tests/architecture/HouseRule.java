package org.goldenthread.tests.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules of the house, each with the classes that were planted to break it: one for each thing that the rule forbids. A
 * rule without one can't be added.
 */
enum HouseRule {
    MODULES_LEAN_DOWNWARD(
            Edges::modulesLeanDownward,
            "core.casefile.AsksTheEngine",
            "core.casefile.KnowsThePage",
            "core.casefile.KnowsThePretence",
            "workflows.steps.EngineOutside",
            "workflows.steps.PlaysAlong",
            "web.pages.PretendingPage"),
    ROOMS_LEAN_DOWNWARD(Edges::roomsLeanDownward, "core.people.LooksUp", "core.attic.InNoRoom", "core.BesideTheRooms"),
    ROOMS_HAVE_NO_CIRCLES(Edges::roomsHaveNoCircles, "core.people.LooksUp"),
    THE_ENGINE_STAYS_IN_ITS_ROOM(Edges::engineStaysInItsRoom, "workflows.steps.EngineOutside"),
    THE_INDEX_STAYS_IN_ITS_ROOM(Edges::indexStaysInItsRoom, "core.content.Finder", "core.content.Indexer"),
    PAGES_AND_INTERFACE_NEVER_MEET(Edges::pagesAndInterfaceNeverMeet, "web.pages.CasePage", "web.api.CaseInterface"),
    EVERY_DOOR_SAYS_WHAT_IT_REQUIRES(
            Doors::everyDoorSaysWhatItRequires,
            "core.casefile.UnguardedDoor",
            "core.casefile.UnguardedMethod",
            "core.casefile.UnguardedPart",
            "core.casefile.HalfAPart"),
    PARTS_ARE_CALLED_INSIDE(Doors::partsAreCalledInside, "web.pages.TakesAPart", "web.pages.TakesHalfAPart"),
    PAGES_COME_IN_BY_THE_DOORS(Doors::pagesComeInByTheDoors, "web.pages.BackStairs", "web.api.BackWindow"),
    ROWS_ARE_REACHED_THROUGH_DOORS(
            Rows::areReachedThroughDoors,
            "core.casefile.PastTheDoor",
            "core.casefile.PastTheLedger",
            "core.casefile.ByHand"),
    WHAT_OTHERS_READ_CROSSES_THE_WIRE(
            Rows::whatOthersReadCrossesTheWire, "core.content.PastTheWire", "core.document.UnderTheWire"),
    THE_ENTITY_MANAGER_STAYS_HIDDEN_IN_CORE(
            Rows::entityManagerStaysHiddenInCore, "core.casefile.OpenCases", "workflows.steps.RowsElsewhere"),
    THE_TRAIL_IS_READ_BY_ONE(Rows::theTrailIsReadByOne, "core.audit.WhoHasLooked"),
    ONLY_TAKING_PART_GIVES_SIGHT(Doors::onlyTakingPartGivesSight, "core.content.GivesSight"),
    ONLY_THE_POLICY_DECIDES(
            house -> Doors.onlyThePolicyDecides(),
            "core.access.GateByRole",
            "core.access.AsksForARole",
            "core.access.AsksForTheCaller"),
    PACKAGES_ARE_NULL_MARKED(house -> Habits.packagesAreNullMarked(), "core.people.LooksUp"),
    NAMES_ARE_OF_THE_FIELD(
            house -> Habits.namesAreOfTheField(),
            "core.casefile.CaseFileHelper",
            "core.casefile.CaseFileImpl",
            "core.casefile.CaseFileUtil",
            "core.casefile.CaseFileUtils",
            "core.casefile.CaseFileManager",
            "core.casefile.CaseFileDto",
            "core.casefile.PersonDTO",
            "core.casefile.CaseFileServiceBean",
            "core.casefile.util.InADrawer"),
    INTERFACES_HAVE_REASONS(house -> Habits.interfacesHaveReasons(), "core.casefile.Lonely"),
    TIME_COMES_FROM_THE_ONE_CLOCK(
            Habits::timeComesFromTheOneClock,
            "core.casefile.OwnClock",
            "core.casefile.MachineClock",
            "core.casefile.TickingClock",
            "core.casefile.CountsMillis"),
    CORE_KNOWS_NO_OLD_DATES(Habits::coreKnowsNoOldDates, "core.casefile.OldDates"),
    NOTHING_IS_PRINTED(
            house -> Habits.nothingIsPrinted(),
            "core.casefile.Talker",
            "core.casefile.Complainer",
            "core.casefile.ShowsItsTrace"),
    THE_SERVER_CAN_MAKE_RESOURCES(
            house -> Habits.theServerCanMakeResources(),
            "web.api.HiddenResource",
            "web.api.DemandingResource",
            "web.api.UnseenAnswer"),
    NOTHING_SLEEPS(house -> Habits.nothingSleeps(), "core.casefile.Sleeper"),
    BEANS_ARE_BUILT_BY_THEIR_CONSTRUCTORS(Habits::beansAreBuiltByTheirConstructors, "core.casefile.Sleeper");

    private final Function<House, ArchRule> rule;
    private final List<String> breakers;

    HouseRule(Function<House, ArchRule> rule, String breaker, String... more) {
        this.rule = rule;
        this.breakers = Stream.concat(Stream.of(breaker), Stream.of(more)).toList();
    }

    /** What breaks the rule in the house, one line each; empty where it is kept. */
    List<String> brokenIn(House house) {
        return rule.apply(house).evaluate(house.classes()).getFailureReport().getDetails();
    }

    /** The classes planted to break it, by their names below the planted root. */
    List<String> breakers() {
        return breakers;
    }
}
