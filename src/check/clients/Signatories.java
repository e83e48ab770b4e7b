import org.undersigned.client.ApiClient;
import org.undersigned.client.SignatoriesApi;
import org.undersigned.client.model.SignatoryCollection;

/** Fetches the signatories of a letter by the generated client: java -cp … Signatories.java ADDRESS LETTER COUNT. */
public class Signatories {

    public static void main(String[] arguments) throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(arguments[0]);
        SignatoryCollection page =
                new SignatoriesApi(client).listSignatories(arguments[1], null, null, null, "name", null, null, null);
        if (page.getItems().size() != Integer.parseInt(arguments[2])) {
            throw new AssertionError(page.getItems().size() + " signatories, not " + arguments[2]);
        }
        System.out.printf("Java: %d signatories, %s first%n", page.getTotal(), page.getItems().get(0).getName());
    }
}
