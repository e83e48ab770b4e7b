import java.util.List;
import org.undersigned.client.ApiClient;
import org.undersigned.client.SignatoriesApi;
import org.undersigned.client.SignatoriesApi.APIListSignatoriesRequest;
import org.undersigned.client.model.SignatoryCollection;
import org.undersigned.client.model.SignatoryItem;
import org.undersigned.client.model.SignatoryKind;

/** Fetches the signatories of a letter by the generated client: java -cp … Signatories.java ADDRESS LETTER COUNT ORGANIZATION */
public class Signatories {

    public static void main(String[] arguments) throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(arguments[0]);
        SignatoryCollection page = new SignatoriesApi(client)
                .listSignatories(APIListSignatoriesRequest.newBuilder()
                        .letter(arguments[1])
                        .sort("name")
                        .kindExclamation(List.of(SignatoryKind.UNKNOWN))
                        .build());
        int count = Integer.parseInt(arguments[2]);
        if (page.getItems().size() != count || page.getTotal() != count) {
            throw new AssertionError(page.getItems().size() + " signatories of " + page.getTotal() + ", not " + count);
        }
        SignatoryItem one = page.getItems().stream()
                .filter(signatory -> arguments[3].equals(signatory.getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(arguments[3] + " is not among them"));
        if (one.getKind() != SignatoryKind.ORGANIZATION || !one.getText().contains(one.getQuote().getExact())) {
            throw new AssertionError(one);
        }
        System.out.printf("Java: %d signatories, %s among them%n", page.getTotal(), one.getName());
    }
}
