package org.yearbook;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which part of the program may know which: dependencies point to the domain, and each library has its place. */
class ArchitectureTest {

    private static final String PROGRAM = "org.yearbook..";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.yearbook");

    @Test
    void theDomainIsPlainJava() {
        classes()
                .that()
                .resideInAPackage("org.yearbook.domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.yearbook.domain..", "java..", "org.jspecify..")
                .because("what figures mean must not depend on how they are read, moved or written")
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            domain    | ''                                           | it is what all others speak in
            config    | domain                                       | files that people edit become domain records and nothing more
            extract   | domain                                       | what a document prints does not depend on how it is used
            normalise | domain                                       | a figure is normalised the same wherever it came from
            reconcile | domain                                       | deciding needs observations, not documents
            publish   | domain                                       | what is written does not depend on how it was found
            beam      | domain extract normalise reconcile publish   | it only wires the pure code together
            cli       | domain config extract normalise publish      | a pipeline is a job handed to it, so that it can be tested without one
            """)
    void aPackageKnowsOnlyThoseItNeeds(String part, String needed, String reason) {
        String[] known = Stream.concat(Stream.of(part), Arrays.stream(needed.split(" ")))
                .filter(name -> !name.isEmpty())
                .map(ArchitectureTest::packageOf)
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(packageOf(part))
                .should()
                .dependOnClassesThat(resideInAPackage(PROGRAM).and(not(resideInAnyPackage(known))))
                .because(reason)
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            org.apache.beam..                     | beam,root | the pure code must be usable, and testable, without a pipeline
            org.apache.pdfbox..,org.apache.fontbox..,org.jsoup.. | extract | only readers know what a document is made of
            org.apache.poi..                      | publish.workbook,publish.review,extract.sheet | only workbooks are made of sheets and cells
            com.opencsv..                         | publish,extract.sheet | only writing an edition and reading a sheet need to know what such files are made of
            com.sun.jna..                         | publish.edition | only putting an edition in its place needs more of the system than Java offers
            picocli..,me.tongfei..                | cli       | only the command line talks to a person
            """)
    void aLibraryHasItsPlace(String library, String place, String reason) {
        String[] places =
                Arrays.stream(place.split(",")).map(ArchitectureTest::packageOf).toArray(String[]::new);

        noClasses()
                .that()
                .resideOutsideOfPackages(places)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library.split(","))
                .because(reason)
                .check(CLASSES);
    }

    @Test
    void partsDoNotDependOnEachOtherInCircles() {
        slices().matching("org.yearbook.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a part that can be understood by itself can be replaced by itself")
                .check(CLASSES);
        slices().matching("org.yearbook.publish.(*)..")
                .should()
                .beFreeOfCycles()
                .because("the kinds of output build on each other in one direction only")
                .check(CLASSES);
        slices().matching("org.yearbook.extract.prose.(*)..")
                .should()
                .beFreeOfCycles()
                .because(
                        "a number is understood step by step: the sentence, the number, what it is of, what it measures")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage("org.yearbook.extract.prose.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.yearbook.extract.prose")
                .because("the reader of a document puts the steps together, and none of them knows it")
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        classes()
                .should(resideInANullMarkedPackage())
                .because("a null that the compiler did not check is found by a statistician")
                .check(CLASSES);
    }

    private static String packageOf(String part) {
        return part.equals("root") ? "org.yearbook" : "org.yearbook." + part + "..";
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package with @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(
                        type, marked, "Package " + type.getPackageName() + " of " + type.getName()));
            }
        };
    }
}
