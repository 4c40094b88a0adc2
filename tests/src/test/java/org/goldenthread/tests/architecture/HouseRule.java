package org.goldenthread.tests.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.tests.architecture.planted.core.access.GateByRole;
import org.goldenthread.tests.architecture.planted.core.casefile.CaseFileHelper;
import org.goldenthread.tests.architecture.planted.core.casefile.Lonely;
import org.goldenthread.tests.architecture.planted.core.casefile.OldDates;
import org.goldenthread.tests.architecture.planted.core.casefile.OpenCases;
import org.goldenthread.tests.architecture.planted.core.casefile.OwnClock;
import org.goldenthread.tests.architecture.planted.core.casefile.PastTheDoor;
import org.goldenthread.tests.architecture.planted.core.casefile.Sleeper;
import org.goldenthread.tests.architecture.planted.core.casefile.Talker;
import org.goldenthread.tests.architecture.planted.core.casefile.UnguardedDoor;
import org.goldenthread.tests.architecture.planted.core.casefile.UnguardedMethod;
import org.goldenthread.tests.architecture.planted.core.content.Finder;
import org.goldenthread.tests.architecture.planted.core.content.GivesSight;
import org.goldenthread.tests.architecture.planted.core.people.LooksUp;
import org.goldenthread.tests.architecture.planted.web.api.CaseInterface;
import org.goldenthread.tests.architecture.planted.web.api.HiddenResource;
import org.goldenthread.tests.architecture.planted.web.pages.BackStairs;
import org.goldenthread.tests.architecture.planted.web.pages.CasePage;
import org.goldenthread.tests.architecture.planted.workflows.steps.EngineOutside;

/** The rules of the house, each with the classes that were planted to break it. A rule without one can't be added. */
enum HouseRule {
    MODULES_LEAN_DOWNWARD(Edges::modulesLeanDownward, EngineOutside.class),
    ROOMS_LEAN_DOWNWARD(Edges::roomsLeanDownward, LooksUp.class),
    ROOMS_HAVE_NO_CIRCLES(Edges::roomsHaveNoCircles, LooksUp.class),
    THE_ENGINE_STAYS_IN_ITS_ROOM(Edges::engineStaysInItsRoom, EngineOutside.class),
    THE_INDEX_STAYS_IN_ITS_ROOM(Edges::indexStaysInItsRoom, Finder.class),
    PAGES_AND_INTERFACE_NEVER_MEET(Edges::pagesAndInterfaceNeverMeet, CasePage.class, CaseInterface.class),
    EVERY_DOOR_SAYS_WHAT_IT_REQUIRES(Doors::everyDoorSaysWhatItRequires, UnguardedDoor.class, UnguardedMethod.class),
    PAGES_COME_IN_BY_THE_DOORS(Doors::pagesComeInByTheDoors, BackStairs.class),
    ROWS_ARE_REACHED_THROUGH_DOORS(Doors::rowsAreReachedThroughDoors, PastTheDoor.class),
    THE_ENTITY_MANAGER_STAYS_HIDDEN_IN_CORE(Doors::entityManagerStaysHiddenInCore, OpenCases.class),
    ONLY_TAKING_PART_GIVES_SIGHT(Doors::onlyTakingPartGivesSight, GivesSight.class),
    ONLY_THE_POLICY_DECIDES(house -> Doors.onlyThePolicyDecides(), GateByRole.class),
    PACKAGES_ARE_NULL_MARKED(house -> Habits.packagesAreNullMarked(), LooksUp.class),
    NAMES_ARE_OF_THE_FIELD(house -> Habits.namesAreOfTheField(), CaseFileHelper.class),
    INTERFACES_HAVE_REASONS(house -> Habits.interfacesHaveReasons(), Lonely.class),
    TIME_COMES_FROM_THE_ONE_CLOCK(Habits::timeComesFromTheOneClock, OwnClock.class),
    CORE_KNOWS_NO_OLD_DATES(Habits::coreKnowsNoOldDates, OldDates.class),
    NOTHING_IS_PRINTED(house -> Habits.nothingIsPrinted(), Talker.class),
    THE_SERVER_CAN_MAKE_RESOURCES(house -> Habits.theServerCanMakeResources(), HiddenResource.class),
    NOTHING_SLEEPS(house -> Habits.nothingSleeps(), Sleeper.class),
    BEANS_ARE_BUILT_BY_THEIR_CONSTRUCTORS(Habits::beansAreBuiltByTheirConstructors, Sleeper.class);

    private final Function<House, ArchRule> rule;
    private final List<String> breakers;

    HouseRule(Function<House, ArchRule> rule, Class<?> breaker, Class<?>... more) {
        this.rule = rule;
        this.breakers = Stream.concat(Stream.of(breaker), Stream.of(more))
                .map(Class::getSimpleName)
                .toList();
    }

    /** What breaks the rule in the house, one line each; empty where it is kept. */
    List<String> brokenIn(House house) {
        return rule.apply(house).evaluate(house.classes()).getFailureReport().getDetails();
    }

    /** The simple names of the classes planted to break it. */
    List<String> breakers() {
        return breakers;
    }
}
